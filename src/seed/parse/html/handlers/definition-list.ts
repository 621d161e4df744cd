// `<dl>`: terms and their meanings, some of them in groups (`<div>`).
import type { Element, ElementContent } from 'hast';
import { flowElement } from '../../../mdast/jsx.ts';
import { placedContent } from '../anchor-queue.ts';
import { isIgnored } from '../element-names.ts';
import type { BlockHandler } from './handler.ts';

interface Entry {
  name: string;
  nodes: ElementContent[];
}

/** Content between entries joins the entry before it; without any entry it is not a list. */
export const convertDefinitionList: BlockHandler = (element, depth, convertBlocks) => {
  const entries: Entry[] = [];
  const before: ElementContent[] = [];
  for (const child of element.children.flatMap(ungroup)) {
    if (isEntry(child)) entries.push({ name: child.tagName, nodes: placedContent(child) });
    else (entries.at(-1)?.nodes ?? before).push(child);
  }
  const elements = entries.flatMap(({ name, nodes }) => {
    const children = convertBlocks(nodes, depth + 2);
    return children.length > 0 ? [flowElement(name, children)] : [];
  });
  const first = convertBlocks(before, depth + 1);
  return elements.length > 0 ? [...first, flowElement('dl', elements)] : first;
};

function ungroup(child: ElementContent): ElementContent[] {
  return child.type === 'element' && child.tagName === 'div' && child.children.some(isEntry)
    ? child.children
    : [child];
}

function isEntry(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'dt' || node.tagName === 'dd') && !isIgnored(node);
}
