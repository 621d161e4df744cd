// The proof that nothing was lost: what the site will show is compared with what the seed half read, word for word.
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { mdxToTree } from './to-html.ts';

/**
 * @param mdx - the page as it was written
 * @param tree - the tree it was written from
 * @returns what is wrong, `undefined` if the page shows the tree's words, all of them and in order
 */
export function whyUnfaithful(mdx: string, tree: Root): string | undefined {
  let shown: string[];
  try {
    shown = wordsOf(textOf(mdxToTree(mdx)));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const body = tree.children.filter((node) => node.type !== 'yaml');
  const meant = wordsOf(body.map((node) => textOf(node)).join('\n'));
  if (shown.join('') === meant.join('')) return undefined;
  const at = meant.findIndex((word, index) => word !== shown[index]);
  return `word ${at + 1} is \`${meant[at] ?? ''}\` in the text and \`${shown[at] ?? ''}\` on the page`;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
