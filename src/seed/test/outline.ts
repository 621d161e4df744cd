// For tests: a tree as a list of lines, one a block.
import type { Nodes, Root } from 'mdast';

/**
 * @example outline(tree) // => ['A paragraph', 'line / line', 'figure: Caption. [Credit]', 'quote: one | two']
 */
export function outline(tree: Root): string[] {
  return tree.children.map((node) => show(node));
}

function show(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' / ';
  const parts = 'children' in node ? node.children.map(show) : [];
  if (node.type === 'blockquote') return `quote: ${parts.join(' | ')}`;
  if (node.type === 'mdxJsxFlowElement' && node.name === 'dl') return `dl: ${parts.join(' | ')}`;
  if (node.type === 'mdxJsxFlowElement')
    return node.name === 'figure' ? `figure: ${parts.join('')}` : parts.join('');
  return node.type === 'mdxJsxTextElement' ? `[${parts.join('')}]` : parts.join('');
}
