// `<dl>`: terms and what they mean, some of them in groups (`<div>`).
import type { Element, ElementContent } from 'hast';
import type { BlockContent } from 'mdast';
import { block } from '../../mdast/jsx.ts';
import { isLeftOut } from './names.ts';
import type { Blocks } from './structure.ts';

interface Part {
  name: string;
  nodes: ElementContent[];
}

/** What stands between terms and meanings belongs to the one before; without any of these it is no list. */
export function definitionsOf(node: Element, depth: number, blocksOf: Blocks): BlockContent[] {
  const parts: Part[] = [];
  const before: ElementContent[] = [];
  for (const child of node.children.flatMap(ungrouped)) {
    if (isPart(child)) parts.push({ name: child.tagName, nodes: child.children });
    else (parts.at(-1)?.nodes ?? before).push(child);
  }
  const entries = parts.flatMap(({ name, nodes }) => {
    const children = blocksOf(nodes, depth + 2);
    return children.length > 0 ? [block(name, children)] : [];
  });
  const first = blocksOf(before, depth + 1);
  return entries.length > 0 ? [...first, block('dl', entries)] : first;
}

function ungrouped(child: ElementContent): ElementContent[] {
  return child.type === 'element' && child.tagName === 'div' && child.children.some(isPart)
    ? child.children
    : [child];
}

function isPart(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'dt' || node.tagName === 'dd') && !isLeftOut(node);
}
