// The proof that nothing was lost: what the site will show is compared with what the seed half read, word for word.
import type { Nodes as HastNodes } from 'hast';
import type { Nodes, Root } from 'mdast';
import { mdxToTree } from './to-html.ts';

/**
 * @param mdx - the page as it was written
 * @param tree - the tree it was written from
 * @returns what is wrong, `undefined` if the page shows the tree's words, all of them and in order
 */
export function whyUnfaithful(mdx: string, tree: Root): string | undefined {
  let shown: string;
  try {
    shown = wordsOf(mdxToTree(mdx));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const meant = wordsOf(tree);
  return meant === shown ? undefined : firstDifference(meant.split(' '), shown.split(' '));
}

function firstDifference(meant: readonly string[], shown: readonly string[]): string {
  const at = meant.findIndex((word, index) => word !== shown[index]);
  const index = at < 0 ? meant.length : at;
  return `word ${index + 1} is \`${meant[index] ?? ''}\` in the text and \`${shown[index] ?? ''}\` on the page`;
}

/** What stands inside a line, as mdast and as HTML call it; all else, line breaks among them, parts words. */
const INLINE: ReadonlySet<string> = new Set([
  ...['emphasis', 'strong', 'delete', 'link', 'inlineCode'],
  ...['a', 'code', 'del', 'em', 'small', 'sub', 'sup'],
]);

/** One space between words; most have that already, and only what differs is touched. */
function wordsOf(tree: Nodes | HastNodes): string {
  return textOf(tree)
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .trim();
}

function textOf(node: Nodes | HastNodes): string {
  if (node.type === 'yaml') return '';
  if (node.type === 'code') return `\n${node.value}\n`;
  if ('value' in node) return node.value;
  const text = 'children' in node ? node.children.map(textOf).join('') : '';
  return INLINE.has(nameOf(node)) ? text : `\n${text}\n`;
}

function nameOf(node: Nodes | HastNodes): string {
  return node.type === 'element' ? node.tagName : 'name' in node ? (node.name ?? '') : node.type;
}
