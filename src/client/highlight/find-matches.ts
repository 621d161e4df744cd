// Finds in the text of a page what the excerpt of a search marks, as ranges of characters.
import { locateWords, type PlacedWord } from '../../shared/letters/word.ts';
import { findRuns, type Run } from '../engine/match/find-runs.ts';
import { englishRule } from '../engine/match/stem-rules.ts';
import { createWordMatcher } from '../engine/match/word-matcher.ts';
import { createOtherNames } from '../engine/query/other-names.ts';
import type { Query } from '../engine/query/parse-query.ts';
import { expandReadings } from '../engine/query/readings.ts';

/** A range of the text, in UTF-16 code units. */
export interface Match {
  start: number;
  end: number;
}

/** In the order of the text, without overlaps. */
export interface Matches {
  matches: Match[];
  /** Whether the whole query is there as one phrase, in any reading. */
  isWhole: boolean;
}

/** Words read between two pauses. */
const STEP_WORDS = 1000;
/** Abbreviations are learnt from the whole collection, which one page does not know. */
const NO_NAMES = createOtherNames([]);

/**
 * Pauses at intervals, since documents may be long.
 *
 * @param text - with `\0` between paragraphs; as in the index, a phrase may continue in the next one
 * @param lang - of the text, BCP 47
 */
export function* findMatches(
  text: string,
  query: Query,
  lang: string,
  names = NO_NAMES,
): Generator<undefined, Matches> {
  const words = yield* readWords(text, lang);
  const readings = expandReadings(query.text, names, lang);
  // Whether the index has stems of other languages no page knows.
  const matchWord = createWordMatcher(englishRule(lang));
  const { runs, isWhole } = yield* findRuns(words, { ...query, readings, names }, matchWord);
  const joined = isWhole ? runs : joinRuns(runs, words, text);
  const matches = joined.map(([first, last]) => ({
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
  }));
  return { matches, isWhole };
}

function* readWords(text: string, lang: string): Generator<undefined, PlacedWord[]> {
  const words: PlacedWord[] = [];
  for (const word of locateWords(text, lang)) if (words.push(word) % STEP_WORDS === 0) yield;
  return words;
}

/** Joins runs that overlap, or that have only a blank between them. */
function joinRuns(runs: readonly Run[], words: readonly PlacedWord[], text: string): Run[] {
  const joined: Run[] = [];
  for (const [first, last] of [...runs].sort(([a], [b]) => a - b)) {
    const before = joined.at(-1);
    // Words that overlap or are the next have nothing in between.
    const isNear = before && first <= before[1] + 1;
    if (isNear && !text.slice(words[before[1]]?.end, words[first]?.start).trim()) {
      before[1] = Math.max(before[1], last);
    } else joined.push([first, last]);
  }
  return joined;
}
