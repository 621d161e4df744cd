import type { Word } from '../../../shared/letters/word.ts';
import { SURELY_IN_EVERY_SHARD } from '../rank/weights.ts';
import type { SearchContext } from './search-context.ts';

/** Words that some shard of the index may lack. */
export function findRareWords(words: readonly Word[], { lexicon, shards }: SearchContext): string[] {
  const rare = words.filter(
    ({ bare }) => lexicon.documentsWithLetters(bare) < SURELY_IN_EVERY_SHARD * shards,
  );
  return rare.map(({ form }) => form);
}
