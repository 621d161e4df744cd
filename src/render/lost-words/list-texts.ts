import type { Nodes } from 'mdast';

/** @returns the texts of a tree, a line for each: words that two nodes hold are two */
export function listTexts(node: Nodes): string {
  if (node.type === 'yaml') return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(listTexts).join('\n') : '';
}
