// Proof that a page loses no word: the page is compared with the tree that it was written from, word for word.
import type { Nodes as HastNodes } from 'hast';
import type { Nodes, Root } from 'mdast';
import { INLINE as INLINE_ELEMENTS } from './allowed.ts';
import { mdxToTree } from './to-html.ts';

/**
 * @param mdx - the page as it was written
 * @param tree - the tree it was written from
 * @returns what is wrong, `undefined` if the page shows the tree's words, all of them and in order
 */
export function findTextDifference(mdx: string, tree: Root): string | undefined {
  let shown: string;
  try {
    shown = separateWords(mdxToTree(mdx));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const meant = separateWords(tree);
  // Usually both are equal to the letter, and need no search for white space.
  if (meant === shown) return undefined;
  const [words, others] = [normaliseSpaces(meant), normaliseSpaces(shown)];
  return words === others ? undefined : firstDifference(words.split(' '), others.split(' '));
}

function firstDifference(meant: readonly string[], shown: readonly string[]): string {
  const at = meant.findIndex((word, index) => word !== shown[index]);
  const index = at < 0 ? meant.length : at;
  return `word ${index + 1} is \`${meant[index] ?? ''}\` in the text and \`${shown[index] ?? ''}\` on the page`;
}

/** The words of a tree with one space between them: what `readPageWords` finds on the page built from it. */
export function readTreeWords(tree: Nodes | HastNodes): string {
  return normaliseSpaces(separateWords(tree));
}

/** Phrasing, by its names in mdast and in HTML; every other node, a line break too, separates words. */
const INLINE: ReadonlySet<string> = new Set([
  ...['emphasis', 'strong', 'delete', 'link', 'inlineCode'],
  ...INLINE_ELEMENTS,
]);

/** One space between words; most have that already, so only other white space is replaced. */
function normaliseSpaces(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim();
}

/** The text as it stands in its nodes; between words that some space or the end of a block parts, there is some. */
function separateWords(tree: Nodes | HastNodes): string {
  let text = '';
  let parted = false;
  const visit = (node: Nodes | HastNodes): void => {
    if (node.type === 'yaml') return;
    const isBlock = node.type === 'code' || !('value' in node || INLINE.has(nodeName(node)));
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

function nodeName(node: Nodes | HastNodes): string {
  return node.type === 'element' ? node.tagName : 'name' in node ? (node.name ?? '') : node.type;
}
