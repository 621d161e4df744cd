import type { Reading } from '../query/readings.ts';
import { GUESS } from '../rank/weights.ts';
import type { CandidateSet } from './candidate-set.ts';
import type { FoundDocument } from './term-index.ts';

/** Adds documents that have all words of a reading in any order, guessed by the index's score and the words in a row. */
export function addDocumentsWithWords(
  found: readonly FoundDocument[],
  { words, text }: Reading,
  candidates: CandidateSet,
): void {
  const { words: first, wordsHalf, wordsScore, wordsRow } = GUESS;
  const guess = ({ score, run }: FoundDocument, at: number) =>
    first / (1 + at / wordsHalf) +
    score / wordsScore +
    (wordsRow * Math.min(run, words.length)) / words.length;
  candidates.add(found, { stage: 'words', text, guess });
}
