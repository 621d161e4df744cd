// Where the words of a query are in a text, and how much each is the word that was typed.
import { type Sameness, sameness, type Word } from '../words/word.ts';

const SAME: Readonly<Record<Sameness, number>> = { exact: 1, typed: 0.9, letters: 0.7 };
/** A longer word than the one still being typed. */
const BEGUN = 0.95;

/** How much of a word's end a stemmer may change: "running" is found as "run". */
const STEM = { end: 4, least: 3, value: 0.6 } as const;

/** How words may differ from the ones that were typed. */
export interface Manner {
  /** The last one may be the beginning of a word. */
  isTyping: boolean;
  /** Each may have another ending. */
  hasStems: boolean;
}

export interface Match {
  at: number;
  /** Which word of the query. */
  index: number;
  value: number;
  /** Words of the query that match in a row, up to here. */
  run: number;
}

export function matchesIn(
  text: readonly Word[],
  words: readonly Word[],
  { isTyping, hasStems }: Manner,
): Match[] {
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
