// How far a word of a text is from one that was typed.

import { type Sameness, sameness, type Word } from '../../shared/word.ts';
import { englishStem } from '../engine/query/english-stem.ts';

/** @returns 0 for the very word; `undefined` if it is another one */
export type WordDistance = (typed: Word, found: Word, isBegun: boolean) => number | undefined;

const DISTANCE: Readonly<Record<Sameness, number>> = { exact: 0, typed: 1, letters: 4 };
const BEGUN = 2;

/** @param lang - BCP 47; in English other forms of a word are that word, as they are in the index */
export function createDistance(lang: string): WordDistance {
  const stems = new Map<string, string>();
  const stemOf = (bare: string) => {
    const stem = stems.get(bare) ?? englishStem(bare);
    stems.set(bare, stem);
    return stem;
  };
  const isEnglish = /^en\b/.test(lang);
  return (typed, found, isBegun) => {
    const distance = likeness(typed, found);
    if (distance !== undefined) return distance;
    if (isEnglish && stemOf(typed.bare) === stemOf(found.bare)) return 0;
    if (!isBegun || !found.bare.startsWith(typed.bare)) return undefined;
    const start = { bare: typed.bare, form: found.form.slice(0, typed.form.length) };
    return BEGUN + (likeness(typed, start) ?? 0);
  };
}

function likeness(typed: Word, found: Word): number | undefined {
  const same = sameness(typed, found);
  // Whoever types no mark means them all.
  if (same === 'typed' && typed.form === typed.bare) return 0;
  return same && DISTANCE[same];
}
