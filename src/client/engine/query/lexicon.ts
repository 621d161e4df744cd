// The words of the collection, as a search looks them up: whether there is such a word, how rare it is, which are similar.
import type { LexiconData } from '../../../index-parts/lexicon/lexicon.ts';
import { normaliseWord, type Word } from '../../../shared/letters/word.ts';
import { runAtOnce, type Steps } from '../../lib/yield-to-main.ts';
import { UNUSUAL_SPELLING } from '../rank/weights.ts';
import { findCompletions } from './find-completions.ts';
import { createOtherNames, type OtherNames } from './other-names.ts';
import { findSimilarWords } from './similar-words.ts';

export interface LexiconWord extends Word {
  /** Number of documents that have it in this form. */
  documents: number;
}

export interface Lexicon extends OtherNames {
  /** Number of documents in the collection. */
  documents: number;
  /** Documents with the most frequent word of these letters, whatever its marks; 0 if it is not among the frequent words. */
  documentsWithLetters: (bare: string) => number;
  /** Above 0 to 1: share of the documents that have the word, with `exact` marks or any. */
  documentShare: (word: Word, marks: 'exact' | 'any') => number;
  /** Whether a frequent word has these letters or begins with them. */
  hasBeginning: (bare: string) => boolean;
  /** Above 0 to 1: how much a word tells; less the more documents have it. */
  wordWeight: (word: Word) => number;
  /** Whether a word was typed without marks although texts mostly write it with some. */
  lacksUsualMarks: (word: Word) => boolean;
  /** Words that begin with these letters and marks, the most frequent first; not the word itself. */
  completions: (word: Word, most: number) => LexiconWord[];
  /** Words that differ from this one by one mistake, the likeliest first. */
  similarWords: (word: Word) => LexiconWord[];
}

/** Words read in one step. */
const STEP_WORDS = 500;

export function createLexicon(data: LexiconData): Lexicon {
  return runAtOnce(buildLexicon(data));
}

/** Reads each word once, which takes longer than any look-up afterwards; therefore in steps. */
export function* buildLexicon({ documents, words, abbreviations }: LexiconData): Steps<Lexicon> {
  const byLetters = new Map<string, LexiconWord[]>();
  const frequency = new Map<string, number>();
  for (const [at, [form, times]] of words.entries()) {
    if (at % STEP_WORDS === 0) yield;
    const entry = { ...normaliseWord(form), documents: times };
    frequency.set(entry.form, times);
    const same = byLetters.get(entry.bare);
    if (same) same.push(entry);
    else byLetters.set(entry.bare, [entry]);
  }
  yield;
  const names = createOtherNames(abbreviations);
  const documentsWithLetters = (bare: string) =>
    (byLetters.get(bare) ?? []).reduce((most, entry) => Math.max(most, entry.documents), 0);
  const documentsWithAny = (bare: string) =>
    (byLetters.get(bare) ?? []).reduce((sum, entry) => sum + entry.documents, 0);
  return {
    documents,
    documentsWithLetters,
    documentShare({ form, bare }, marks) {
      const times = marks === 'exact' ? (frequency.get(form) ?? 0) : documentsWithAny(bare);
      return Math.min(1, (times + 1) / (documents + 1));
    },
    hasBeginning: (bare) =>
      byLetters.has(bare) || [...byLetters.keys()].some((letters) => letters.startsWith(bare)),
    wordWeight(word) {
      const times =
        word.form === word.bare ? documentsWithLetters(word.bare) : (frequency.get(word.form) ?? 0);
      return documents === 0 ? 1 : Math.log1p(documents / (times + 1)) / Math.log1p(documents);
    },
    lacksUsualMarks: ({ form, bare }) =>
      form === bare && (frequency.get(form) ?? 0) < UNUSUAL_SPELLING * documentsWithLetters(bare),
    completions: (word, most) => findCompletions(word, byLetters, most),
    similarWords: (word) => findSimilarWords(word, byLetters),
    ...names,
  };
}
