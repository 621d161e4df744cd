import type { Word } from '../../../shared/letters/word.ts';
import { CORRECTION_COST } from '../rank/weights.ts';
import type { Lexicon } from './lexicon.ts';
import { createReading, type Reading } from './readings.ts';

/**
 * Readings of the query with one word corrected; words that no text has come first.
 *
 * @param doubtful - positions of the words to try
 */
export function* correctReading(
  words: readonly Word[],
  doubtful: ReadonlySet<number>,
  lexicon: Lexicon,
): Generator<Reading> {
  const all = words.map((word, at) => ({ word, at, documents: lexicon.documentsWithLetters(word.bare) }));
  const tried = all.filter(({ at }) => doubtful.has(at));
  tried.sort((a, b) => a.documents - b.documents);
  for (const { word, at } of tried) {
    for (const similar of lexicon.similarWords(word)) {
      const reading = createReading(words.with(at, similar), CORRECTION_COST);
      yield { ...reading, corrected: reading.text };
    }
  }
}
