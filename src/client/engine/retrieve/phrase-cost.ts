// The cost of a question before it is asked. For a phrase Pagefind looks, for each document that has all of the words,
// through all documents of each word: with common words that takes seconds, and says little that the texts do not.
import type { Word } from '../../../shared/letters/word.ts';
import { TELLING_WORDS } from '../rank/weights.ts';
import type { SearchContext } from './search-context.ts';
import type { Marks } from './term-index.ts';

/** @returns the number of documents that Pagefind looks at for this phrase, about */
export function phraseCost(
  words: readonly Word[],
  marks: Marks,
  { lexicon, documents, shards }: Pick<SearchContext, 'lexicon' | 'documents' | 'shards'>,
): number {
  const shares = words.map((word) => lexicon.documentShare(word, marks)).sort((a, b) => a - b);
  const together = shares.slice(0, TELLING_WORDS).reduce((product, share) => product * share, 1);
  const each = shares.reduce((sum, share) => sum + share, 0);
  const ofShard = documents / shards;
  return together * ofShard * each * ofShard * shards;
}
