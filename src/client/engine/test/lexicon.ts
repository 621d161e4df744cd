import type { LexiconData } from '../../../index-parts/lexicon/lexicon.ts';
import { createLexicon, type Lexicon } from '../query/lexicon.ts';

/** @param words - with the number of documents, of 1000, that have each */
export function createTestLexicon(
  words: Readonly<Record<string, number>>,
  abbreviations: LexiconData['abbreviations'] = [],
): Lexicon {
  return createLexicon({ documents: 1000, words: Object.entries(words), abbreviations });
}
