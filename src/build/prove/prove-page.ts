// The proof that a page loses no word, in three links: the tree of its seed against the words of the file, and its MDX
// against the tree, when it is converted; the built page against the digest of those words when the site is rendered.
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { findTextDifference, readTreeWords } from '../../render/text-difference.ts';
import { isLetterheadNode } from '../../seed/letterhead/letterhead-node.ts';
import { report } from '../../seed/messages.ts';
import { digestText } from '../store/files.ts';
import { reportLostWords } from './report-lost-words.ts';

/**
 * Refuse a page that would not show its text word for word.
 *
 * @returns the digest of the words that the built page must show, title and all; `undefined` if the page is refused
 */
export function provePage(page: VFile): string | undefined {
  const { tree, metadata } = page.data;
  const why = tree ? findTextDifference(String(page), tree) : 'there is no tree to compare it with';
  if (why === undefined && tree && metadata) {
    reportLostWords(page, readTreeWords(tree));
    return digestWords(pageWords(metadata.title, tree));
  }
  report(page, 'page-not-faithful', [why ?? 'it has no metadata'], { line: 1, column: 1 });
  return undefined;
}

/** The title stands below a letterhead. */
function pageWords(title: string, tree: Root): string {
  const [first, second] = tree.children;
  // Front-matter has no words of the page.
  const letterhead = first?.type === 'yaml' ? second : first;
  const at = isLetterheadNode(letterhead) ? tree.children.indexOf(letterhead) + 1 : 0;
  const [above, below] = [tree.children.slice(0, at), tree.children.slice(at)].map((children) =>
    readTreeWords({ ...tree, children }),
  );
  return [above, title, below].join(' ');
}

/** @returns SHA-256 of words, whatever blanks are between them */
export function digestWords(words: string): string {
  return digestText(words.replace(/\s+/g, ' ').trim());
}
