// The proof that nothing was lost: what the site will show is compared with what the seed half read, word for word.
import type { Nodes as HastNodes } from 'hast';
import type { Nodes, Root } from 'mdast';
import { INLINE as INLINE_ELEMENTS } from './allowed.ts';
import { mdxToTree } from './to-html.ts';

/**
 * @param mdx - the page as it was written
 * @param tree - the tree it was written from
 * @returns what is wrong, `undefined` if the page shows the tree's words, all of them and in order
 */
export function whyUnfaithful(mdx: string, tree: Root): string | undefined {
  let shown: string;
  try {
    shown = textOf(mdxToTree(mdx));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const meant = textOf(tree);
  // Mostly both are the same to the letter, and need not be searched for what parts their words.
  if (meant === shown) return undefined;
  const [words, others] = [wordsOf(meant), wordsOf(shown)];
  return words === others ? undefined : firstDifference(words.split(' '), others.split(' '));
}

function firstDifference(meant: readonly string[], shown: readonly string[]): string {
  const at = meant.findIndex((word, index) => word !== shown[index]);
  const index = at < 0 ? meant.length : at;
  return `word ${index + 1} is \`${meant[index] ?? ''}\` in the text and \`${shown[index] ?? ''}\` on the page`;
}

/** The words of a tree with one space between them: what `readPageWords` finds on the page built from it. */
export function readTreeWords(tree: Nodes | HastNodes): string {
  return wordsOf(textOf(tree));
}

/** What stands inside a line, as mdast and as HTML call it; all else, line breaks among them, parts words. */
const INLINE: ReadonlySet<string> = new Set([
  ...['emphasis', 'strong', 'delete', 'link', 'inlineCode'],
  ...INLINE_ELEMENTS,
]);

/** One space between words; most have that already, and only what differs is touched. */
function wordsOf(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim();
}

/** The text as it stands in its nodes; between words that some space or the end of a block parts, there is some. */
function textOf(tree: Nodes | HastNodes): string {
  let text = '';
  let parted = false;
  const visit = (node: Nodes | HastNodes): void => {
    if (node.type === 'yaml') return;
    const isBlock = node.type === 'code' || !('value' in node || INLINE.has(nameOf(node)));
    if (isBlock) parted = true;
    if ('children' in node) for (const child of node.children) visit(child);
    else if ('value' in node && /\S/.test(node.value)) {
      text += parted && text !== '' ? `\n${node.value}` : node.value;
      parted = false;
    } else if ('value' in node && node.value !== '') parted = true;
    if (isBlock) parted = true;
  };
  visit(tree);
  return text;
}

function nameOf(node: Nodes | HastNodes): string {
  return node.type === 'element' ? node.tagName : 'name' in node ? (node.name ?? '') : node.type;
}
