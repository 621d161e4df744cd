// Which words of a document are marked for a query, in its excerpt and in the opened page: its whole phrase; without
// that, its quoted phrases and its words.
import { splitWords, type Word } from '../../../shared/letters/word.ts';
import type { Steps } from '../../lib/yield-to-main.ts';
import { findOtherNames, type OtherNames } from '../query/other-names.ts';
import type { Query } from '../query/parse-query.ts';
import type { Reading } from '../query/readings.ts';
import type { WordMatcher } from './word-matcher.ts';

/** Positions of the first and the last word. */
export type Run = [first: number, last: number];

export interface Runs {
  /** In the order of the text if `isWhole`; otherwise in no order, and they may overlap. */
  runs: Run[];
  /** Whether the whole query is there as one phrase, in any reading. */
  isWhole: boolean;
}

/** The words and phrases to look for. */
export interface Wanted extends Pick<Query, 'phrases' | 'isTyping'> {
  /** In the order in which they are tried; the words of the first are looked for one by one if none is there. */
  readings: readonly Reading[];
  names: OtherNames;
}

/** Words compared in one step. */
const STEP_WORDS = 1000;

/** Only the closest matches of each phrase or word are found: where "Tô Lâm" is, "tổ làm" was not meant. */
export function* findRuns(
  text: readonly Word[],
  { readings, phrases, isTyping, names }: Wanted,
  matchWord: WordMatcher,
): Steps<Runs> {
  const find = (words: readonly Word[], isTyping = false) => findClosest(words, isTyping, text, matchWord);
  for (const { words } of readings) {
    const runs = yield* find(words, isTyping);
    if (runs.length > 0) return { runs, isWhole: true };
  }
  const { words = [] } = readings[0] ?? {};
  const quoted = phrases.flat();
  const runs: Run[] = [];
  for (const phrase of phrases) runs.push(...(yield* find(phrase)));
  for (const word of new Set(words)) {
    if (!quoted.includes(word)) runs.push(...(yield* find([word], isTyping && word === words.at(-1))));
  }
  for (const { other } of findOtherNames(words, names)) runs.push(...(yield* find(splitWords(other))));
  return { runs, isWhole: false };
}

/** @param isTyping - whether the last word may be the beginning of a longer one */
function* findClosest(
  words: readonly Word[],
  isTyping: boolean,
  text: readonly Word[],
  matchWord: WordMatcher,
): Steps<Run[]> {
  let closest: number | undefined;
  let runs: Run[] = [];
  for (let at = 0; words.length > 0 && at + words.length <= text.length; at++) {
    if (at % STEP_WORDS === 0) yield;
    const distance = findDistance(words, isTyping, text, at, matchWord);
    if (distance === undefined || distance > (closest ?? distance)) continue;
    if (distance !== closest) runs = [];
    closest = distance;
    if (at > (runs.at(-1)?.[1] ?? -1)) runs.push([at, at + words.length - 1]);
  }
  return runs;
}

/** @returns the distance of the word that is farthest from the typed one; `undefined` if one is a different word */
function findDistance(
  words: readonly Word[],
  isTyping: boolean,
  text: readonly Word[],
  at: number,
  matchWord: WordMatcher,
): number | undefined {
  let farthest = 0;
  for (const [index, typed] of words.entries()) {
    const found = text[at + index];
    const isBegun = isTyping && index === words.length - 1;
    const likeness = found && matchWord(typed, found, isBegun);
    if (!likeness) return undefined;
    farthest = Math.max(farthest, likeness.distance);
  }
  return farthest;
}
