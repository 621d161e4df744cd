import type { Nodes, Root } from 'mdast';

/**
 * The words of a node on one line; where a line or a block ends there is a space.
 *
 * @example runningText(paragraph of 'một', break, 'hai') // => 'một hai'
 */
export function runningText(node: Nodes): string {
  return collapseSpace(spacedText(node));
}

/** As much of it as is asked for; no more of a long text is looked at. */
export function textStart({ children }: Root, characters: number): string {
  let [text, enough] = ['', characters];
  for (const node of children) {
    text += spacedText(node);
    if (text.length <= enough) continue;
    const start = collapseSpace(text);
    if (start.length > characters) return start.slice(0, characters);
    // White space has taken up much of it: asked again only when there is twice as much.
    enough = text.length * 2;
  }
  return collapseSpace(text).slice(0, characters);
}

/** White space other than the space itself. */
const OTHER_SPACE = /[^\S ]/;

/** One space between words; nearly all have that already, which costs a sixth to see of what it costs to replace. */
export function collapseSpace(text: string): string {
  const isReady = !OTHER_SPACE.test(text) && !text.includes('  ');
  return (isReady ? text : text.replace(/\s+/g, ' ')).trim();
}

/** The same, with any white space, and some where blocks end. */
export function spacedText(node: Nodes): string {
  if ('value' in node) return node.value;
  let text = '';
  if ('children' in node) for (const child of node.children) text += spacedText(child);
  return INLINE.has(node.type) ? text : ` ${text} `;
}

const INLINE: ReadonlySet<Nodes['type']> = new Set([
  ...(['mdxJsxTextElement', 'emphasis', 'strong', 'delete', 'link'] as const),
]);
