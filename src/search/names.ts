// Short forms that the collection explains itself, and what they stand for.
import type { Abbreviation } from '../words/abbreviations.ts';

export interface Names {
  /** Other names of a thing: what "cand" stands for, or how "công an nhân dân" is shortened. */
  otherNames: (name: string) => readonly string[];
  /** The longest name that has others, in words. */
  longestName: number;
}

export function createNames(abbreviations: readonly Abbreviation[]): Names {
  const names = new Map<string, string[]>();
  const add = (name: string, other: string) => names.set(name, [...(names.get(name) ?? []), other]);
  for (const { short, long } of abbreviations) {
    const [likeliest] = long;
    for (const meaning of long) add(short, meaning);
    if (likeliest) add(likeliest, short);
  }
  return {
    otherNames: (name) => names.get(name) ?? [],
    longestName: Math.max(1, ...[...names.keys()].map((name) => name.split(' ').length)),
  };
}
