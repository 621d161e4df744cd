import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** First paragraph of running text: not a caption; inside a quotation only if there is nothing else. */
export function firstProse(tree: Root): string {
  const node =
    tree.children.find(({ type }) => type === 'paragraph') ??
    tree.children.find(({ type }) => type === 'blockquote') ??
    tree.children[0];
  return node ? textOf(node).replace(/\s+/g, ' ').trim() : '';
}
