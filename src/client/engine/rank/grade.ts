// How well a document answers a reading of the query, read from its text: the whole phrase first, then its words and how
// near they are to each other; typed marks before others; the title counts more.
import type { GradeParts } from '../../lib/backend.ts';
import type { Reading } from '../query/readings.ts';
import type { OpenedDocument } from '../retrieve/opened-document.ts';
import { PHRASE_GRADE, WORDS_GRADE } from './weights.ts';
import { type MatchOptions, matchWords, type WordMatch } from './word-matches.ts';

export interface Grade {
  /** Sum of the parts: up to about 1.5 for words, 2 and more for the whole phrase. */
  score: number;
  parts: GradeParts;
  /** Whether the whole phrase is there. */
  isPhrase: boolean;
  /** Whether each of its words is. */
  isComplete: boolean;
  /** Positions of the matches among the document's words. */
  positions: number[];
}

export type GradedText = Pick<OpenedDocument, 'words' | 'written' | 'titleLength'>;

/** @param weights - how much each word of the reading tells, 0 to 1 */
export function gradeDocument(
  document: GradedText,
  reading: Pick<Reading, 'words' | 'text' | 'cost'>,
  weights: readonly number[],
  options: MatchOptions,
): Grade {
  const { words } = reading;
  const matches = matchWords(document.words, words, options);
  const whole = matches.filter(({ index, run }) => index === words.length - 1 && run === words.length);
  if (whole.length > 0) return gradePhrase(document, reading, whole, matches);
  return gradeWords(document, reading, weights, matches);
}

function gradePhrase(
  document: GradedText,
  { words, text, cost }: Pick<Reading, 'words' | 'text' | 'cost'>,
  whole: readonly WordMatch[],
  matches: readonly WordMatch[],
): Grade {
  const { length } = words;
  const values = new Map(matches.map(({ at, index, value }) => [`${at} ${index}`, value]));
  const positions: number[] = [];
  let [best, title] = [0, 0];
  for (const { at } of whole) {
    const first = at - length + 1;
    let sum = 0;
    for (let index = 0; index < length; index++) {
      sum += values.get(`${first + index} ${index}`) ?? 0;
      positions.push(first + index);
    }
    // Divided once: six sixths do not add up to 1.
    let value = sum / length;
    if (value < 1) value -= PHRASE_GRADE.inexact;
    else if (document.written(first, at).toLowerCase() === text.toLowerCase()) value += PHRASE_GRADE.literal;
    best = Math.max(best, value);
    if (at < document.titleLength) title = PHRASE_GRADE.title;
  }
  const { mostRepeats, repeated } = PHRASE_GRADE;
  const parts = {
    phrase: PHRASE_GRADE.whole,
    marks: best,
    title,
    repeated: repeated * Math.min(mostRepeats, Math.log2(whole.length + 1)),
    reading: -cost,
  };
  const score = parts.phrase + parts.marks + parts.title + parts.repeated + parts.reading;
  return { score, parts, isPhrase: true, isComplete: true, positions };
}

function gradeWords(
  document: GradedText,
  { words, cost }: Pick<Reading, 'words' | 'cost'>,
  weights: readonly number[],
  matches: readonly WordMatch[],
): Grade {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const { alone, neighbours, nearness, title } = WORDS_GRADE;
  let [score, inTitle] = [0, 0];
  for (const [index] of words.entries()) {
    const own = matches.filter((match) => match.index === index);
    const weight = (weights[index] ?? 0) / total;
    const best = own.reduce((most, { value }) => Math.max(most, value), 0);
    score += weight * best * (alone + neighbours * neighbourShare(matches, index, words.length));
    if (own.some(({ at }) => at < document.titleLength)) inTitle += weight;
  }
  const parts = {
    words: score,
    nearness: nearness * closeness(matches, words.length),
    title: title * inTitle,
    reading: -cost,
  };
  return {
    score: parts.words + (parts.nearness + parts.title + parts.reading),
    parts,
    isPhrase: false,
    isComplete: new Set(matches.map(({ index }) => index)).size === words.length,
    positions: matches.map(({ at }) => at),
  };
}

/** Share of a word's neighbours in the query that stand beside it somewhere in the text. */
function neighbourShare(matches: readonly WordMatch[], index: number, length: number): number {
  if (length < 2) return 1;
  const withBefore = index > 0 && matches.some((match) => match.index === index && match.run > 1);
  const withNext = index < length - 1 && matches.some((match) => match.index === index + 1 && match.run > 1);
  const neighbours = (index > 0 ? 1 : 0) + (index < length - 1 ? 1 : 0);
  return ((withBefore ? 1 : 0) + (withNext ? 1 : 0)) / neighbours;
}

/** 1 if all words stand together in any order, less for each word in between, 0 if one is missing. */
function closeness(matches: readonly WordMatch[], length: number): number {
  const latest = new Map<number, number>();
  let closest = Number.POSITIVE_INFINITY;
  for (const { at, index } of matches) {
    latest.set(index, at);
    if (latest.size === length) closest = Math.min(closest, at - Math.min(...latest.values()) + 1);
  }
  return closest === Number.POSITIVE_INFINITY ? 0 : length / Math.max(length, closest);
}
