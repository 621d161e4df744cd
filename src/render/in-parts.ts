// Long texts in parts, which browsers lay out when they are about to be seen.
import type { Element, Root } from 'hast';

/** Blocks of a text that is laid out in one go, in a few tenths of a second even on a slow phone. */
const SHORT = 200;
/** Blocks of a part: a screen or two. */
const PART = 20;
const HEADING = /^h[1-6]$/;

type Child = Root['children'][number];

/** The same tree for a short text; of a long one all but what is seen first is in `<div class="part">`. */
export function inParts(tree: Root): Root {
  const { children } = tree;
  if (children.filter(isElement).length <= SHORT) return tree;
  const parts: Child[][] = [[]];
  let blocks = 0;
  for (const [at, child] of children.entries()) {
    parts.at(-1)?.push(child);
    if (isElement(child)) blocks += 1;
    // A heading at the edge would not share its margin with what is before it.
    if (blocks < PART || isHeading(children[at + 1]) || isHeading(child)) continue;
    parts.push([]);
    blocks = 0;
  }
  const [first = [], ...rest] = parts.filter((part) => part.length > 0);
  return { ...tree, children: [...first, ...rest.map(partOf)] };
}

function partOf(children: Child[]): Element {
  const properties = { className: ['part'] };
  return { type: 'element', tagName: 'div', properties, children: children as Element['children'] };
}

function isElement(node: Child | undefined): node is Element {
  return node?.type === 'element';
}

function isHeading(node: Child | undefined): boolean {
  return isElement(node) && HEADING.test(node.tagName);
}
