// Where in a document's text a query is: its whole phrase; if that is not there, its quoted phrases and its words.
import { type PlacedWord, placedWordsIn, type Sameness, sameness, type Word } from '../../words/word.ts';
import type { Query } from '../query.ts';
import { readingsOf } from '../readings.ts';

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
/** Abbreviations are learnt from the whole collection, which one page does not know. */
const NO_NAMES = { otherNames: () => [], longestName: 1 };

/**
 * Of each thing looked for only the likest are matches: where "Tô Lâm" is, "tổ làm" was not meant.
 * Pauses now and then, since documents may be long.
 *
 * @param text - its paragraphs are parted by `\0`; as in the index, a phrase may go on in the next one
 * @returns in the order of the text, none over another
 */
export function* findMatches(
  text: string,
  { text: typed, phrases, isTyping }: Query,
  lang: string,
): Generator<undefined, Match[]> {
  const words = yield* readWords(text, lang);
  const toMatch = ([first, last]: Run) => ({ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 });
  const readings = readingsOf(typed, NO_NAMES, lang);
  for (const reading of readings) {
    const runs = yield* runsOf({ words: reading.words, isTyping }, words);
    if (runs.length > 0) return runs.map(toMatch);
  }
  const parts: Run[] = [];
  for (const term of partsOf(readings[0]?.words ?? [], phrases, isTyping)) {
    parts.push(...(yield* runsOf(term, words)));
  }
  const areNeighbours = (before: number, next: number) =>
    /^\s*$/.test(text.slice(words[before]?.end, words[next]?.start));
  return joined(parts, areNeighbours).map(toMatch);
}

function* readWords(text: string, lang: string): Generator<undefined, PlacedWord[]> {
  const words: PlacedWord[] = [];
  for (const word of placedWordsIn(text, lang)) if (words.push(word) % PAUSE === 0) yield;
  return words;
}

function partsOf(words: readonly Word[], phrases: readonly Word[][], isTyping: boolean): Term[] {
  const quoted = new Set(phrases.flat());
  const single = [...new Set(words)].filter((word) => !quoted.has(word));
  const last = words.at(-1);
  return [
    ...phrases.map((phrase) => ({ words: phrase, isTyping: false })),
    ...single.map((word) => ({ words: [word], isTyping: isTyping && word === last })),
  ];
}

function* runsOf(term: Term, text: readonly PlacedWord[]): Generator<undefined, Run[]> {
  let best = Number.POSITIVE_INFINITY;
  let runs: Run[] = [];
  for (let at = 0; at + term.words.length <= text.length; at++) {
    if (at % PAUSE === 0) yield;
    const distance = distanceOf(term, text, at);
    if (distance === undefined || distance > best) continue;
    if (distance < best) runs = [];
    best = distance;
    if (at > (runs.at(-1)?.[1] ?? -1)) runs.push([at, at + term.words.length - 1]);
  }
  return runs;
}

/** How far the words from here on are from those that were typed: as far as the farthest; `undefined` if they are others. */
function distanceOf({ words, isTyping }: Term, text: readonly PlacedWord[], at: number): number | undefined {
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

const DISTANCE: Readonly<Record<Sameness, number>> = { exact: 0, typed: 1, letters: 4 };
const BEGUN = 2;

function wordDistance(typed: Word, found: Word, isBegun: boolean): number | undefined {
  const same = sameness(typed, found);
  // Whoever types no mark means them all.
  if (same) return same === 'typed' && typed.form === typed.bare ? 0 : DISTANCE[same];
  if (!isBegun || !found.bare.startsWith(typed.bare)) return undefined;
  const start = { bare: typed.bare, form: found.form.slice(0, typed.form.length) };
  return BEGUN + (wordDistance(typed, start, false) ?? 0);
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
