// How well a document's text answers a reading of the query: the whole phrase first, then its parts, then its words near
// each other; marks as typed before others; the title weighs more. What the index cannot tell is read off the text.
import type { Word } from '../../../shared/word.ts';
import type { Reading } from '../query/readings.ts';
import { type Manner, type Match, matchesIn } from './matches.ts';

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
  /** Whether each of its words is. */
  isComplete: boolean;
  /** Places of the matching words among the document's. */
  places: number[];
}

/** A phrase that is not there as it was typed, be it by one mark of many. */
const INEXACT = 0.1;
/** Between phrases that are the same: written just so, in the title, said more than once. */
const BONUS = { literal: 0.05, title: 0.03, often: 0.005 } as const;
/** For words that stand side by side, though in another order; less for each word in between. */
const NEAR = 0.25;

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
  const isComplete = new Set(matches.map(({ index }) => index)).size === words.length;
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
  return { score, isPhrase: false, isComplete, places: matches.map(({ at }) => at) };
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
  return { score: 2 + best + BONUS.title * inTitle + often - cost, isPhrase: true, isComplete: true, places };
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
