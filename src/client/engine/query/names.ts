// Short forms that the collection explains itself, and what they stand for.

import type { Abbreviation } from '../../../index-parts/lexicon/abbreviations.ts';
import { bareForm } from '../../../shared/diacritics.ts';

export interface Names {
  /**
   * Other names of a thing: what "cand" stands for, or how "công an nhân dân" is shortened. Marks may be left out, "hdnd",
   * and a short form may have come apart, "ca nd".
   */
  otherNames: (name: string) => readonly string[];
  /** The longest name that has others, in words. */
  longestName: number;
}

/** Two pieces of a short form: "ca nd", "ub nd". */
const APART = /^(\p{L}{2,3}) (?=\p{L}{2,3}$)/u;

export function createNames(abbreviations: readonly Abbreviation[]): Names {
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
    otherNames: (name) => names.get(name) ?? names.get(name.replace(APART, '$1')) ?? [],
    longestName: Math.max(1, ...[...names.keys()].map((name) => name.split(' ').length)),
  };
}
