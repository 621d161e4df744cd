// The proof that a page loses no word, in three links: the tree of its seed against the words of the seed, its MDX against the tree of its seed when it is converted, and the
// built page against the digest of those words when the site is rendered.
import type { VFile } from 'vfile';
import { findTextDifference, readTreeWords } from '../../render/text-difference.ts';
import { report } from '../../seed/messages.ts';
import { digestText } from '../store/files.ts';
import { reportLostWords } from './report-lost-words.ts';

/**
 * Refuse a page that would not show its text word for word.
 *
 * @returns the digest of the words that the built page must show, title first; `undefined` if the page is refused
 */
export function provePage(page: VFile): string | undefined {
  const { tree, metadata } = page.data;
  const why = tree ? findTextDifference(String(page), tree) : 'there is no tree to compare it with';
  if (why === undefined && tree && metadata) {
    const words = readTreeWords(tree);
    reportLostWords(page, words);
    return digestWords(`${metadata.title} ${words}`);
  }
  report(page, 'page-not-faithful', [why ?? 'it has no metadata'], { line: 1, column: 1 });
  return undefined;
}

/** @returns SHA-256 of words, whatever blanks are between them */
export function digestWords(words: string): string {
  return digestText(words.replace(/\s+/g, ' ').trim());
}
