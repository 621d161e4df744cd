import type { Root } from 'mdast';
import { runningText } from './running-text.ts';

/** First paragraph of running text: not a caption; inside a quotation only if there is nothing else. */
export function firstProse(tree: Root): string {
  const node =
    tree.children.find(({ type }) => type === 'paragraph') ??
    tree.children.find(({ type }) => type === 'blockquote') ??
    tree.children[0];
  return node ? runningText(node) : '';
}
