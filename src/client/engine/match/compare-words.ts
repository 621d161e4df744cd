// Whether a word of a text is a word that was typed: the one answer for grades, excerpts and the marks in an opened page.
import { sameness, type Word } from '../../../shared/word.ts';
import { STEM_LETTERS } from '../rank/weights.ts';
import { englishStem } from './english-stem.ts';

/** @returns `undefined` if they are different words */
export type CompareWords = (typed: Word, found: Word, isTyping: boolean) => Likeness | undefined;

/** How a found word is like the typed one. */
export interface Likeness {
  /** The marks of the letters that were typed; `undefined` if the words only share a stem. */
  marks: 'exact' | 'unmarked' | 'marked' | 'letters' | undefined;
  /** Whether the found word goes on beyond the one that is being typed. */
  isBegun: boolean;
  /** Whether it is another form of the same English word. */
  isInflected: boolean;
}

/**
 * @param lang - BCP 47
 * @param hasStems - whether the index reduces the words of this language to their stems
 */
export function createWordComparison(lang: string, hasStems: boolean): CompareWords {
  const stems = new Map<string, string>();
  const stem = (bare: string) => {
    const known = stems.get(bare) ?? englishStem(bare);
    stems.set(bare, known);
    return known;
  };
  const isEnglish = hasStems && /^en\b/.test(lang);
  return (typed, found, isTyping) => {
    if (typed.bare === found.bare) {
      return { marks: compareMarks(typed, found), isBegun: false, isInflected: false };
    }
    const isInflected = isEnglish && stem(typed.bare) === stem(found.bare);
    if (isTyping && found.bare.startsWith(typed.bare)) {
      const beginning = { bare: typed.bare, form: found.form.slice(0, typed.form.length) };
      return { marks: compareMarks(typed, beginning), isBegun: true, isInflected };
    }
    const isRelated = isInflected || (hasStems && haveSameStart(typed.bare, found.bare));
    return isRelated ? { marks: undefined, isBegun: false, isInflected } : undefined;
  };
}

/** Someone who types no mark means all of them. */
function compareMarks(typed: Word, found: Word): Likeness['marks'] {
  const same = sameness(typed, found);
  if (same !== 'typed') return same;
  return typed.form === typed.bare ? 'unmarked' : 'marked';
}

function haveSameStart(typed: string, found: string): boolean {
  const { end, least } = STEM_LETTERS;
  const length = Math.max(least, Math.min(typed.length, found.length) - end);
  const isNear = Math.abs(typed.length - found.length) <= end;
  return isNear && typed.length >= least && typed.slice(0, length) === found.slice(0, length);
}
