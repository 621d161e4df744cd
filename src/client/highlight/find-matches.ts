// Where in a document's text a query is: its whole phrase; if that is not there, its quoted phrases and its words.
import { type PlacedWord, placedWordsIn, type Word, wordsIn } from '../../shared/word.ts';
import type { Names } from '../engine/query/names.ts';
import type { Query } from '../engine/query/query.ts';
import { readingsOf } from '../engine/query/readings.ts';
import { createDistance, type WordDistance } from './word-distance.ts';

/** A part of the text. */
export interface Match {
  start: number;
  end: number;
}

/** What must stand in the text as it is. */
interface Term {
  words: readonly Word[];
  /** Whether its last word may be the beginning of a longer one. */
  isTyping: boolean;
}

/** Indexes of the first and the last word. */
type Run = [first: number, last: number];

/** Words looked at between two pauses. */
const PAUSE = 1000;
/** Short forms are learnt from the whole collection, which one page does not know. */
const NO_NAMES: Names = { otherNames: () => [], longestName: 1 };

/** What was found, in the order of the text, none over another. */
export interface Found {
  matches: Match[];
  /** Whether all of the query is there as one, however it is written. */
  isWhole: boolean;
}

/**
 * Of each thing looked for only the likest are matches: where "Tô Lâm" is, "tổ làm" was not meant.
 * Pauses now and then, since documents may be long.
 *
 * @param text - its paragraphs are parted by `\0`; as in the index, a phrase may go on in the next one
 * @param lang - of the text, BCP 47
 */
export function* findMatches(
  text: string,
  { text: typed, phrases, isTyping }: Query,
  lang: string,
  names = NO_NAMES,
): Generator<undefined, Found> {
  const words = yield* readWords(text, lang);
  const distance = createDistance(lang);
  const toMatch = ([first, last]: Run) => ({ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 });
  const readings = readingsOf(typed, names, lang);
  for (const reading of readings) {
    const runs = yield* runsOf({ words: reading.words, isTyping }, words, distance);
    if (runs.length > 0) return { matches: runs.map(toMatch), isWhole: true };
  }
  const parts: Run[] = [];
  for (const term of partsOf(readings[0]?.words ?? [], phrases, isTyping, names)) {
    parts.push(...(yield* runsOf(term, words, distance)));
  }
  const areNeighbours = (before: number, next: number) =>
    /^\s*$/.test(text.slice(words[before]?.end, words[next]?.start));
  return { matches: joined(parts, areNeighbours).map(toMatch), isWhole: false };
}

function* readWords(text: string, lang: string): Generator<undefined, PlacedWord[]> {
  const words: PlacedWord[] = [];
  for (const word of placedWordsIn(text, lang)) if (words.push(word) % PAUSE === 0) yield;
  return words;
}

function partsOf(
  words: readonly Word[],
  phrases: readonly Word[][],
  isTyping: boolean,
  names: Names,
): Term[] {
  const quoted = new Set(phrases.flat());
  const single = [...new Set(words)].filter((word) => !quoted.has(word));
  const last = words.at(-1);
  return [
    ...phrases.map((phrase) => ({ words: phrase, isTyping: false })),
    ...single.map((word) => ({ words: [word], isTyping: isTyping && word === last })),
    ...otherNames(words, names).map((words) => ({ words, isTyping: false })),
  ];
}

/** Of the words, and of all that stand side by side among them. */
function otherNames(words: readonly Word[], names: Names): Word[][] {
  const forms = words.map(({ form }) => form);
  return forms.flatMap((_, at) =>
    forms
      .slice(at, at + names.longestName)
      .flatMap((_, more) => names.otherNames(forms.slice(at, at + more + 1).join(' ')))
      .map((name) => wordsIn(name)),
  );
}

function* runsOf(
  term: Term,
  text: readonly PlacedWord[],
  wordDistance: WordDistance,
): Generator<undefined, Run[]> {
  let best = Number.POSITIVE_INFINITY;
  let runs: Run[] = [];
  for (let at = 0; at + term.words.length <= text.length; at++) {
    if (at % PAUSE === 0) yield;
    const distance = distanceOf(term, text, at, wordDistance);
    if (distance === undefined || distance > best) continue;
    if (distance < best) runs = [];
    best = distance;
    if (at > (runs.at(-1)?.[1] ?? -1)) runs.push([at, at + term.words.length - 1]);
  }
  return runs;
}

/** How far the words from here on are from those that were typed: as far as the farthest; `undefined` if they are others. */
function distanceOf(
  { words, isTyping }: Term,
  text: readonly PlacedWord[],
  at: number,
  wordDistance: WordDistance,
): number | undefined {
  let farthest = words.length > 0 ? 0 : undefined;
  for (const [index, typed] of words.entries()) {
    const found = text[at + index];
    const isBegun = isTyping && index === words.length - 1;
    const distance = found && wordDistance(typed, found, isBegun);
    if (distance === undefined) return undefined;
    farthest = Math.max(farthest ?? 0, distance);
  }
  return farthest;
}

/** Neighbours with nothing but a blank in between, as one. */
function joined(runs: readonly Run[], areNeighbours: (before: number, next: number) => boolean): Run[] {
  const all: Run[] = [];
  for (const [first, last] of [...runs].sort(([a], [b]) => a - b)) {
    const before = all.at(-1);
    if (before && (first <= before[1] || (first === before[1] + 1 && areNeighbours(before[1], first)))) {
      before[1] = Math.max(before[1], last);
    } else all.push([first, last]);
  }
  return all;
}
