// Whether a word of a text is a word that was typed: the one answer for grades, excerpts and the marks in an opened page.
import { compareWords, type Sameness, type Word } from '../../../shared/letters/word.ts';
import { BEGUN_DISTANCE, MARKS_DISTANCE } from '../rank/weights.ts';

/** @returns `undefined` if they are different words */
export type WordMatcher = (typed: Word, found: Word, isTyping: boolean) => Likeness | undefined;

/** How a found word is like the typed one. */
export interface Likeness {
  /** The marks of the letters that were typed; `undefined` if the words only share a stem. */
  marks?: Sameness;
  /** 0 for the very word. */
  distance: number;
}

/** Compares two words of different letters by these alone, before the second may count as a longer word. */
export type StemRule = (typed: string, found: string, isTyping: boolean) => Likeness | undefined;

/** @param stemRule - without it words of different letters are different words */
export function createWordMatcher(stemRule?: StemRule): WordMatcher {
  return (typed, found, isTyping) => {
    if (typed.bare === found.bare) return compareMarks(typed, found);
    const sameStem = stemRule?.(typed.bare, found.bare, isTyping);
    if (sameStem || !isTyping || !found.bare.startsWith(typed.bare)) return sameStem;
    const begun = compareMarks(typed, { bare: typed.bare, form: found.form.slice(0, typed.form.length) });
    begun.distance += BEGUN_DISTANCE;
    return begun;
  };
}

/** @param found - of the same letters */
function compareMarks(typed: Word, found: Word): Likeness {
  const marks = compareWords(typed, found) as Sameness;
  // Someone who types no mark means all of them.
  const isUnmarked = marks === 'typed' && typed.form === typed.bare;
  return { marks, distance: MARKS_DISTANCE[isUnmarked ? 'exact' : marks] };
}
