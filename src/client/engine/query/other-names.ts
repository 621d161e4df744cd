// Abbreviations that the collection itself explains, looked up in both directions.
import type { Abbreviation } from '../../../index-parts/lexicon/abbreviations.ts';
import { bareForm } from '../../../shared/letters/diacritics.ts';
import type { Word } from '../../../shared/letters/word.ts';
import { joinWords } from './join-words.ts';

export interface OtherNames {
  /**
   * Other names of the same thing, the likeliest first: the full form of "cand", or the abbreviation of "công an nhân dân".
   * The name may lack its marks, "hdnd", and an abbreviation may be in two pieces, "ca nd".
   */
  otherNames: (name: string) => readonly string[];
  /** Number of words of the longest name that has others. */
  longestName: number;
}

/** An abbreviation in two pieces: "ca nd", "ub nd". */
const TWO_PIECES = /^(\p{L}{2,3}) (?=\p{L}{2,3}$)/u;

export function createOtherNames(abbreviations: readonly Abbreviation[]): OtherNames {
  const names = new Map<string, string[]>();
  const add = (name: string, other: string) => names.set(name, [...(names.get(name) ?? []), other]);
  for (const { short, long } of abbreviations) {
    const [likeliest] = long;
    for (const meaning of long) add(short, meaning);
    if (likeliest) add(likeliest, short);
  }
  const written = new Map(names);
  for (const [name, others] of written) {
    const bare = bareForm(name);
    if (!written.has(bare)) for (const other of others) add(bare, other);
  }
  return {
    otherNames: (name) => names.get(name) ?? names.get(name.replace(TWO_PIECES, '$1')) ?? [],
    longestName: Math.max(1, ...[...names.keys()].map((name) => name.split(' ').length)),
  };
}

/** Another name of some words in a row. */
export interface NamedWords {
  /** Positions of the words: from `start`, before `end`. */
  start: number;
  end: number;
  other: string;
  /** 0 for the likeliest. */
  rank: number;
}

export function* findOtherNames(words: readonly Word[], names: OtherNames): Generator<NamedWords> {
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1; end <= Math.min(words.length, start + names.longestName); end++) {
      const name = joinWords(words.slice(start, end));
      for (const [rank, other] of names.otherNames(name).entries()) yield { start, end, other, rank };
    }
  }
}
