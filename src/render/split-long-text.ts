// Long texts are split into parts, which browsers lay out when they are about to be seen.
import type { Element, Root } from 'hast';

/** Blocks that even a slow phone lays out in a few tenths of a second. */
const MAX_UNSPLIT_BLOCKS = 200;
/** Blocks of a part: one or two screens. */
const PART_BLOCKS = 20;
const HEADING = /^h[1-6]$/;

type Child = Root['children'][number];

/** @returns a short tree as it is; in a long one all but the first blocks are in `<div class="part">` */
export function splitLongText(tree: Root): Root {
  const { children } = tree;
  if (children.filter(isElement).length <= MAX_UNSPLIT_BLOCKS) return tree;
  const parts: Child[][] = [[]];
  let blocks = 0;
  for (const [at, child] of children.entries()) {
    parts.at(-1)?.push(child);
    if (isElement(child)) blocks += 1;
    // The margin of a heading at the edge of a part would not collapse with its neighbour's.
    if (blocks < PART_BLOCKS || isHeading(children[at + 1]) || isHeading(child)) continue;
    parts.push([]);
    blocks = 0;
  }
  const [first = [], ...rest] = parts.filter((part) => part.length > 0);
  return { ...tree, children: [...first, ...rest.map(createPart)] };
}

function createPart(children: Child[]): Element {
  const properties = { className: ['part'] };
  return { type: 'element', tagName: 'div', properties, children: children as Element['children'] };
}

function isElement(node: Child | undefined): node is Element {
  return node?.type === 'element';
}

function isHeading(node: Child | undefined): boolean {
  return isElement(node) && HEADING.test(node.tagName);
}
