// The collection's words, as the search asks for them: is there such a word, how rare is it, what was meant by it?
import type { LexiconData } from '../../../index-parts/lexicon/lexicon.ts';
import { type Word, wordOf } from '../../../shared/word.ts';
import { runAtOnce, type Steps } from '../../lib/yield-to-main.ts';
import { createNames, type Names } from './names.ts';
import { slipsOf } from './slips.ts';

export interface Entry extends Word {
  /** Documents that have it, in this form. */
  documents: number;
}

export interface Lexicon extends Names {
  /** In the collection. */
  documents: number;
  /** Documents with the word, whatever its marks; 0 if it is not among the frequent ones. */
  withLetters: (bare: string) => number;
  /** Above 0 to 1: the share of documents that have the word; whatever its marks, unless they are to be `exact`. */
  share: (word: Word, marks: 'exact' | 'any') => number;
  /** Whether one of the frequent words has these letters or begins with them. */
  begins: (bare: string) => boolean;
  /** Above 0 to 1: how much a word tells; the more documents have it, the less. */
  weight: (word: Word) => number;
  /** Whether a word without marks is mostly written with some: it was typed the quick way. */
  isLazy: (word: Word) => boolean;
  /** Words that differ from this one by one slip of the finger, the likeliest first. */
  meantBy: (word: Word) => Entry[];
}

/** A spelling this much rarer than the most frequent one of the same letters. */
const LAZY = 0.3;

/** Words looked at in one step. */
const STEP = 500;

export function createLexicon(data: LexiconData): Lexicon {
  return runAtOnce(lexiconSteps(data));
}

/** Each word is looked at once and then known, so that this takes longer than anything that is asked afterwards. */
export function* lexiconSteps({ documents, words, abbreviations }: LexiconData): Steps<Lexicon> {
  const byLetters = new Map<string, Entry[]>();
  const frequency = new Map<string, number>();
  for (const [at, [form, times]] of words.entries()) {
    if (at % STEP === 0) yield;
    const entry = { ...wordOf(form), documents: times };
    frequency.set(entry.form, times);
    const same = byLetters.get(entry.bare);
    if (same) same.push(entry);
    else byLetters.set(entry.bare, [entry]);
  }
  yield;
  const names = createNames(abbreviations);
  const withLetters = (bare: string) =>
    (byLetters.get(bare) ?? []).reduce((most, entry) => Math.max(most, entry.documents), 0);
  const all = (bare: string) => (byLetters.get(bare) ?? []).reduce((sum, entry) => sum + entry.documents, 0);
  return {
    documents,
    withLetters,
    share({ form, bare }, marks) {
      const times = marks === 'exact' ? (frequency.get(form) ?? 0) : all(bare);
      return Math.min(1, (times + 1) / (documents + 1));
    },
    begins: (bare) =>
      byLetters.has(bare) || [...byLetters.keys()].some((letters) => letters.startsWith(bare)),
    weight(word) {
      const times = word.form === word.bare ? withLetters(word.bare) : (frequency.get(word.form) ?? 0);
      return documents === 0 ? 1 : Math.log1p(documents / (times + 1)) / Math.log1p(documents);
    },
    isLazy: ({ form, bare }) => form === bare && (frequency.get(form) ?? 0) < LAZY * withLetters(bare),
    meantBy: (word) => slipsOf(word, byLetters),
    ...names,
  };
}
