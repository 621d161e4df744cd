// The rules for words with one stem. Pagefind's own stemmers run in its worker and do not report which words they join.
import { ENGLISH_FORM_DISTANCE, STEM_DISTANCE, STEM_LETTERS } from '../rank/weights.ts';
import { englishStem } from './english-stem.ts';
import type { StemRule } from './word-matcher.ts';

/** Marks the words with the stem of a typed one, in an excerpt as in the opened page. */
export function markingRule(lang: string, hasStems: boolean): StemRule | undefined {
  return englishRule(lang) ?? gradingRule(hasStems);
}

/** For English: forms of a word count as the word itself, as they do in the index. */
export function englishRule(lang: string): StemRule | undefined {
  if (!/^en\b/.test(lang)) return undefined;
  const stems = new Map<string, string>();
  const stem = (bare: string) => {
    const known = stems.get(bare) ?? englishStem(bare);
    stems.set(bare, known);
    return known;
  };
  return (typed, found) => (stem(typed) === stem(found) ? { distance: ENGLISH_FORM_DISTANCE } : undefined);
}

/** For any language with stems: a rough rule that misses few words which the index joins. */
export function gradingRule(hasStems: boolean): StemRule | undefined {
  if (!hasStems) return undefined;
  return (typed, found, isTyping) => {
    const isLonger = isTyping && found.startsWith(typed);
    return !isLonger && haveSameStart(typed, found) ? { distance: STEM_DISTANCE } : undefined;
  };
}

function haveSameStart(typed: string, found: string): boolean {
  const { end, least } = STEM_LETTERS;
  const length = Math.max(least, Math.min(typed.length, found.length) - end);
  const isNear = Math.abs(typed.length - found.length) <= end;
  return isNear && typed.length >= least && typed.slice(0, length) === found.slice(0, length);
}
