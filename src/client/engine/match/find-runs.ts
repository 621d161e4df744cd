// Which words of a document are marked for a query, in its excerpt and in the opened page: its whole phrase; without
// that, its quoted phrases and its words.
import { type Word, wordsIn } from '../../../shared/word.ts';
import type { Steps } from '../../lib/yield-to-main.ts';
import type { AlternativeNames } from '../query/alternative-names.ts';
import type { Query } from '../query/parse-query.ts';
import type { Reading } from '../query/readings.ts';
import { BEGUN_DISTANCE, INFLECTED_DISTANCE, MARKS_DISTANCE, STEM_DISTANCE } from '../rank/weights.ts';
import type { CompareWords, Likeness } from './compare-words.ts';

/** Positions of the first and the last word. */
export type Run = [first: number, last: number];

export interface Runs {
  /** In the order of the text if `isWhole`; otherwise in no order, and they may overlap. */
  runs: Run[];
  /** Whether the whole query is there as one phrase, in any reading. */
  isWhole: boolean;
}

/** What to look for in which way. */
export interface Wanted extends Pick<Query, 'phrases' | 'isTyping'> {
  /** In the order in which they are tried. */
  readings: readonly Reading[];
  names: AlternativeNames;
  compareWords: CompareWords;
}

/** Words in a row. */
interface Term {
  words: readonly Word[];
  /** Whether the last word may be the beginning of a longer one. */
  isTyping: boolean;
}

/** Words compared in one step. */
const STEP = 1000;

/** Only the closest matches of each term are found: where "Tô Lâm" is, "tổ làm" was not meant. */
export function* findRuns(text: readonly Word[], wanted: Wanted): Steps<Runs> {
  const { readings, isTyping, compareWords } = wanted;
  for (const { words } of readings) {
    const runs = yield* closestRuns({ words, isTyping }, text, compareWords);
    if (runs.length > 0) return { runs, isWhole: true };
  }
  const runs: Run[] = [];
  for (const term of splitTerms(wanted)) runs.push(...(yield* closestRuns(term, text, compareWords)));
  return { runs, isWhole: false };
}

/** A corrected reading stands for what was typed. */
function splitTerms({ readings, phrases, isTyping, names }: Wanted): Term[] {
  const { words = [] } = readings.find(({ corrected }) => corrected) ?? readings[0] ?? {};
  const quoted = new Set(phrases.flat());
  const single = [...new Set(words)].filter((word) => !quoted.has(word));
  const last = words.at(-1);
  return [
    ...phrases.map((phrase) => ({ words: phrase, isTyping: false })),
    ...single.map((word) => ({ words: [word], isTyping: isTyping && word === last })),
    ...findAlternatives(words, names).map((words) => ({ words, isTyping: false })),
  ];
}

/** Alternative names of the words, and of all that stand side by side among them. */
function findAlternatives(words: readonly Word[], names: AlternativeNames): Word[][] {
  const forms = words.map(({ form }) => form);
  return forms.flatMap((_, at) =>
    forms
      .slice(at, at + names.longestName)
      .flatMap((_, more) => names.alternativeNames(forms.slice(at, at + more + 1).join(' ')))
      .map((name) => wordsIn(name)),
  );
}

function* closestRuns(term: Term, text: readonly Word[], compareWords: CompareWords): Steps<Run[]> {
  let closest = Number.POSITIVE_INFINITY;
  let runs: Run[] = [];
  for (let at = 0; at + term.words.length <= text.length; at++) {
    if (at % STEP === 0) yield;
    const distance = termDistance(term, text, at, compareWords);
    if (distance === undefined || distance > closest) continue;
    if (distance < closest) runs = [];
    closest = distance;
    if (at > (runs.at(-1)?.[1] ?? -1)) runs.push([at, at + term.words.length - 1]);
  }
  return runs;
}

/** @returns the distance of the word that is farthest from the typed one; `undefined` if one is a different word */
function termDistance(
  { words, isTyping }: Term,
  text: readonly Word[],
  at: number,
  compareWords: CompareWords,
): number | undefined {
  let farthest = words.length > 0 ? 0 : undefined;
  for (const [index, typed] of words.entries()) {
    const found = text[at + index];
    const likeness = found && compareWords(typed, found, isTyping && index === words.length - 1);
    const distance = likeness && wordDistance(likeness, words.length > 1);
    if (distance === undefined) return undefined;
    farthest = Math.max(farthest ?? 0, distance);
  }
  return farthest;
}

function wordDistance({ marks, isBegun, isInflected }: Likeness, isInPhrase: boolean): number | undefined {
  if (isInflected) return INFLECTED_DISTANCE;
  if (marks) return MARKS_DISTANCE[marks] + (isBegun ? BEGUN_DISTANCE : 0);
  return isInPhrase ? undefined : STEM_DISTANCE;
}
