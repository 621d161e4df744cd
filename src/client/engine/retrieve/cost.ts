// What a question costs before it is asked. For a phrase Pagefind looks, for each document that has all of the words, through
// all documents of each word: of common words that takes seconds, and tells little that the text itself does not.
import type { Word } from '../../../shared/word.ts';
import type { Marks } from '../pagefind/term-index.ts';
import type { Place } from './place.ts';

/** Documents looked at for one phrase, at most: some hundred milliseconds. */
export const DEAR = 20_000_000;

/** Words of a phrase go together: so many of them say how seldom all are in one document. */
const TELLING = 4;

/** @returns documents that Pagefind looks at to answer for this phrase, about */
export function costOf(
  words: readonly Word[],
  marks: Marks,
  { lexicon, pages, parts }: Pick<Place, 'lexicon' | 'pages' | 'parts'>,
): number {
  const shares = words.map((word) => lexicon.share(word, marks)).sort((a, b) => a - b);
  const together = shares.slice(0, TELLING).reduce((product, share) => product * share, 1);
  const each = shares.reduce((sum, share) => sum + share, 0);
  const page = pages / parts;
  return together * page * each * page * parts;
}
