// How well a document's text answers a reading of the query: the whole phrase first, then its parts, then its words near
// each other; marks as typed before others; the title weighs more. What the index cannot tell is read off the text.
import { type Sameness, sameness, type Word } from '../words/word.ts';
import type { Reading } from './readings.ts';

export interface Document {
  words: readonly Word[];
  /** The text from one word to another, both included, as it is written. */
  written: (first: number, last: number) => string;
  /** How many of them, from the start, are the title. */
  titleLength: number;
}

export interface Grade {
  /** 0 to about 1.5 for words, 2 and more for the whole phrase. */
  score: number;
  /** Whether the whole phrase is there. */
  isPhrase: boolean;
  /** Places of the matching words among the document's. */
  places: number[];
}

const SAME: Readonly<Record<Sameness, number>> = { exact: 1, typed: 0.9, letters: 0.7 };
/** A longer word than the one still being typed. */
const BEGUN = 0.95;
/** A phrase that is not there as it was typed, be it by one mark of many. */
const INEXACT = 0.1;
/** Between phrases that are the same: written just so, in the title, said more than once. */
const BONUS = { literal: 0.05, title: 0.03, often: 0.005 } as const;
/** For words that stand side by side, though in another order; less for each word in between. */
const NEAR = 0.25;

/** How much of a word's end a stemmer may change: "running" is found as "run". */
const STEM = { end: 4, least: 3, value: 0.6 } as const;

/** How words may differ from the ones that were typed. */
export interface Manner {
  /** The last one may be the beginning of a word. */
  isTyping: boolean;
  /** Each may have another ending. */
  hasStems: boolean;
}

interface Match {
  at: number;
  /** Which word of the query. */
  index: number;
  value: number;
  /** Words of the query that match in a row, up to here. */
  run: number;
}

/**
 * @param weights - how much each word of the reading tells, 0 to 1
 */
export function gradeOf(
  document: Document,
  { words, text, cost }: Reading,
  weights: readonly number[],
  manner: Manner,
): Grade {
  const matches = matchesIn(document.words, words, manner);
  const whole = matches.filter(({ index, run }) => index === words.length - 1 && run === words.length);
  if (whole.length > 0) return gradePhrase(document, words.length, whole, matches, text, cost);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  let [score, inTitle] = [0, 0];
  for (const [index] of words.entries()) {
    const own = matches.filter((match) => match.index === index);
    const weight = (weights[index] ?? 0) / total;
    const best = own.reduce((most, { value }) => Math.max(most, value), 0);
    score += weight * best * (0.4 + 0.6 * linked(matches, index, words.length));
    if (own.some(({ at }) => at < document.titleLength)) inTitle += weight;
  }
  score += NEAR * nearness(matches, words.length) + 0.25 * inTitle - cost;
  return { score, isPhrase: false, places: matches.map(({ at }) => at) };
}

function gradePhrase(
  document: Document,
  length: number,
  whole: readonly Match[],
  matches: readonly Match[],
  text: string,
  cost: number,
): Grade {
  const byPlace = new Map(matches.map((match) => [`${match.at} ${match.index}`, match.value]));
  const places: number[] = [];
  let [best, inTitle] = [0, 0];
  for (const { at } of whole) {
    const first = at - length + 1;
    let sum = 0;
    for (let index = 0; index < length; index++) {
      sum += byPlace.get(`${first + index} ${index}`) ?? 0;
      places.push(first + index);
    }
    // Divided once: six sixths do not add up to 1.
    let value = sum / length;
    if (value < 1) value -= INEXACT;
    else if (document.written(first, at).toLowerCase() === text.toLowerCase()) value += BONUS.literal;
    best = Math.max(best, value);
    if (at < document.titleLength) inTitle = 1;
  }
  const often = BONUS.often * Math.min(3, Math.log2(whole.length + 1));
  return { score: 2 + best + BONUS.title * inTitle + often - cost, isPhrase: true, places };
}

function matchesIn(text: readonly Word[], words: readonly Word[], { isTyping, hasStems }: Manner): Match[] {
  const matches: Match[] = [];
  let before = new Map<number, Match>();
  const last = words.length - 1;
  const byLetters = new Map<string, number[]>();
  for (const [index, { bare }] of words.entries()) {
    byLetters.set(bare, [...(byLetters.get(bare) ?? []), index]);
  }
  const begun = isTyping ? words[last] : undefined;
  for (const [at, found] of text.entries()) {
    const here = new Map<number, Match>();
    const add = (index: number, value: number) => {
      const match = { at, index, value, run: 1 + (before.get(index - 1)?.run ?? 0) };
      // A run begins at the query's first word or anywhere in it; the whole phrase is one as long as the query.
      here.set(index, match);
      matches.push(match);
    };
    for (const index of byLetters.get(found.bare) ?? []) {
      const typed = words[index];
      const same = typed && sameness(typed, found);
      if (same) add(index, SAME[same]);
    }
    if (begun && !here.has(last) && found.bare.startsWith(begun.bare)) {
      const start = { bare: begun.bare, form: found.form.slice(0, begun.form.length) };
      const same = sameness(begun, start);
      add(last, BEGUN * (same ? SAME[same] : SAME.letters));
    }
    if (hasStems && here.size === 0) {
      for (const [index, typed] of words.entries()) if (isSameStem(typed, found)) add(index, STEM.value);
    }
    before = here;
  }
  return matches;
}

function isSameStem({ bare: typed }: Word, { bare: found }: Word): boolean {
  const length = Math.max(STEM.least, Math.min(typed.length, found.length) - STEM.end);
  const isNear = Math.abs(typed.length - found.length) <= STEM.end;
  return isNear && typed.length >= STEM.least && typed.slice(0, length) === found.slice(0, length);
}

/** The share of its neighbours in the query that a word has beside it somewhere. */
function linked(matches: readonly Match[], index: number, length: number): number {
  if (length < 2) return 1;
  const withBefore = index > 0 && matches.some((match) => match.index === index && match.run > 1);
  const withNext = index < length - 1 && matches.some((match) => match.index === index + 1 && match.run > 1);
  const neighbours = (index > 0 ? 1 : 0) + (index < length - 1 ? 1 : 0);
  return ((withBefore ? 1 : 0) + (withNext ? 1 : 0)) / neighbours;
}

/** 1 if all words stand together, less for each word in between, 0 if one is missing. */
function nearness(matches: readonly Match[], length: number): number {
  const latest = new Map<number, number>();
  let closest = Number.POSITIVE_INFINITY;
  for (const { at, index } of matches) {
    latest.set(index, at);
    if (latest.size === length) closest = Math.min(closest, at - Math.min(...latest.values()) + 1);
  }
  return closest === Number.POSITIVE_INFINITY ? 0 : length / Math.max(length, closest);
}
