import type { LexiconData } from '../../../index-parts/lexicon/lexicon.ts';
import { createLexicon, type Lexicon } from '../query/lexicon.ts';

/** A lexicon of words that so many of 1000 documents have. */
export function createTestLexicon(
  words: Readonly<Record<string, number>>,
  abbreviations: LexiconData['abbreviations'] = [],
): Lexicon {
  return createLexicon({ documents: 1000, words: Object.entries(words), abbreviations });
}
