import type { Nodes, Root } from 'mdast';

/**
 * The words of a node on one line; where a line or a block ends there is a space.
 *
 * @example runningText(paragraph of 'một', break, 'hai') // => 'một hai'
 */
export function runningText(node: Nodes): string {
  return collapseSpace(spacedText(node));
}

/** @returns the first characters of a tree's running text; the rest of a long tree is not read */
export function textStart({ children }: Root, characters: number): string {
  let [text, enough] = ['', characters];
  for (const node of children) {
    text += spacedText(node);
    if (text.length <= enough) continue;
    const start = collapseSpace(text);
    if (start.length > characters) return start.slice(0, characters);
    // Collapsing white space made it too short: tried again at twice the length.
    enough = text.length * 2;
  }
  return collapseSpace(text).slice(0, characters);
}

/** White space other than U+0020. */
const OTHER_SPACE = /[^\S ]/;

/** One space between words. Most texts have that already, and testing takes a sixth of the time of replacing. */
export function collapseSpace(text: string): string {
  const isReady = !OTHER_SPACE.test(text) && !text.includes('  ');
  return (isReady ? text : text.replace(/\s+/g, ' ')).trim();
}

/** The words of a node with their own white space, and a space around each block. */
export function spacedText(node: Nodes): string {
  if ('value' in node) return node.value;
  let text = '';
  if ('children' in node) for (const child of node.children) text += spacedText(child);
  return INLINE.has(node.type) ? text : ` ${text} `;
}

const INLINE: ReadonlySet<Nodes['type']> = new Set([
  ...(['mdxJsxTextElement', 'emphasis', 'strong', 'delete', 'link'] as const),
]);
