import type { Nodes, Root } from 'mdast';

/**
 * The words of a node on one line; where a line or a block ends there is a space.
 *
 * @example runningText(paragraph of 'một', break, 'hai') // => 'một hai'
 */
export function runningText(node: Nodes): string {
  return oneLine(textIn(node));
}

/** As much of it as is asked for; no more of a long text is looked at. */
export function startOf({ children }: Root, characters: number): string {
  let [text, enough] = ['', characters];
  for (const node of children) {
    text += textIn(node);
    if (text.length <= enough) continue;
    const start = oneLine(text);
    if (start.length > characters) return start.slice(0, characters);
    // White space has taken up much of it: asked again only when there is twice as much.
    enough = text.length * 2;
  }
  return oneLine(text).slice(0, characters);
}

/** One space between words; most have that already, and only what differs is touched. */
export function oneLine(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim();
}

function textIn(node: Nodes): string {
  if ('value' in node) return node.value;
  let text = '';
  if ('children' in node) for (const child of node.children) text += textIn(child);
  return INLINE.has(node.type) ? text : ` ${text} `;
}

const INLINE: ReadonlySet<Nodes['type']> = new Set([
  ...(['mdxJsxTextElement', 'emphasis', 'strong', 'delete', 'link'] as const),
]);
