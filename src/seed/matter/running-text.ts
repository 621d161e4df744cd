import type { Nodes } from 'mdast';

/**
 * The words of a node on one line; where a line or a block ends there is a space.
 *
 * @example runningText(paragraph of 'một', break, 'hai') // => 'một hai'
 */
export function runningText(node: Nodes): string {
  return oneLine(textIn(node));
}

/** One space between words; most have that already, and only what differs is touched. */
export function oneLine(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim();
}

function textIn(node: Nodes): string {
  if ('value' in node) return node.value;
  const text = 'children' in node ? node.children.map(textIn).join('') : '';
  return INLINE.has(node.type) ? text : ` ${text} `;
}

const INLINE: ReadonlySet<Nodes['type']> = new Set([
  ...(['mdxJsxTextElement', 'emphasis', 'strong', 'delete', 'link'] as const),
]);
