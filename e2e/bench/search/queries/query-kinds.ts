// The kinds of queries that are made of a phrase of a text, from exact copies to half-remembered words.
import type { Match } from './collection.ts';
import { pickOne, type Random, shuffle } from './random.ts';
import { makeTypingError } from './typing-error.ts';
import { removeMarks, removeTones } from './words.ts';

export interface Kind {
  name: string;
  /** Source of its words: any words in a row, words with capitals within a sentence, or pairs of words from all over. */
  from: 'phrase' | 'name' | 'pairs';
  /** @returns the typed words; `undefined` if this phrase cannot be changed in this way */
  change: (words: string[], random: Random) => Typed | undefined;
  /** Whether the answers hold the typed words or the meant ones. */
  answers: 'typed' | 'meant';
  match: Match;
  /** Condition for a phrase: more texts match if marks are ignored, or no text holds the typed words. */
  fits?: 'confusable' | 'nowhere';
}

export interface Typed {
  words: string[];
  /** Kept in the file of queries. */
  note?: string;
}

export const queryKinds: readonly Kind[] = [
  { name: 'exact-phrase', from: 'phrase', change: keepWords, answers: 'typed', match: 'exact' },
  {
    name: 'phrase-no-diacritics',
    from: 'phrase',
    change: removeAllMarks,
    answers: 'typed',
    match: 'compatible',
  },
  { name: 'partly-marked', from: 'phrase', change: removeSomeMarks, answers: 'typed', match: 'compatible' },
  { name: 'nfd', from: 'phrase', change: decomposeWords, answers: 'typed', match: 'exact' },
  {
    name: 'minimal-pair',
    from: 'phrase',
    change: keepWords,
    answers: 'typed',
    match: 'exact',
    fits: 'confusable',
  },
  { name: 'name', from: 'name', change: keepWords, answers: 'typed', match: 'exact' },
  { name: 'name-no-diacritics', from: 'name', change: removeAllMarks, answers: 'typed', match: 'compatible' },
  { name: 'typo', from: 'phrase', change: misspellWord, answers: 'meant', match: 'exact', fits: 'nowhere' },
  {
    name: 'name-typo',
    from: 'name',
    change: misspellWord,
    answers: 'meant',
    match: 'exact',
    fits: 'nowhere',
  },
  { name: 'typing-prefix', from: 'phrase', change: truncateLastWord, answers: 'typed', match: 'prefix' },
  { name: 'scattered-words', from: 'pairs', change: keepWords, answers: 'typed', match: 'exact' },
];

function keepWords(words: string[]): Typed {
  return { words };
}

function removeAllMarks(words: string[]): Typed | undefined {
  const bare = words.map(removeMarks);
  return `${bare}` === `${words}` ? undefined : { words: bare };
}

/** Half of the queries lack the marks of some words, half the tones of all. */
function removeSomeMarks(words: string[], random: Random): Typed | undefined {
  const marked = words.flatMap((word, at) => (removeMarks(word) === word ? [] : [at]));
  if (marked.length < 2) return undefined;
  const toned = words.map(removeTones);
  if (random(2) === 0 && `${toned}` !== `${words}` && `${toned}` !== `${words.map(removeMarks)}`) {
    return { words: toned, note: 'tones missing' };
  }
  const kept = new Set(shuffle(marked, random).slice(0, 1 + random(marked.length - 1)));
  return {
    words: words.map((word, at) => (kept.has(at) ? word : removeMarks(word))),
    note: 'some words bare',
  };
}

function decomposeWords(words: string[]): Typed | undefined {
  const parts = words.map((word) => word.normalize('NFD'));
  return `${parts}` === `${words}` ? undefined : { words: parts };
}

function misspellWord(words: string[], random: Random): Typed | undefined {
  const long = words.flatMap((word, at) => ([...word].length < 3 ? [] : [at]));
  if (long.length === 0) return undefined;
  const at = pickOne(long, random);
  const { word, slip: note } = makeTypingError(words[at] ?? '', random);
  return { words: words.with(at, word), note };
}

/** Half of the queries are typed without marks. */
function truncateLastWord(words: string[], random: Random): Typed | undefined {
  const last = [...(words.at(-1) ?? '')];
  if (last.length < 2) return undefined;
  const typed = words.with(-1, last.slice(0, 1 + random(last.length - 1)).join(''));
  return random(2) === 0
    ? { words: typed, note: 'marked' }
    : { words: typed.map(removeMarks), note: 'no marks' };
}
