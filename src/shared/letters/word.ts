// Words as readers type them and as texts spell them: which are the same, and how exactly.

import { detachSubstring } from '../detach-substring.ts';
import { bareForm } from './diacritics.ts';
import { hideSmallLetters } from './hidden-letters.ts';
import { segmentText } from './segment-text.ts';

export interface Word {
  /** Lower case, NFC, plain shapes of letters, each tone mark where the older spelling puts it: "hòa" for "hoà". */
  form: string;
  /** The form without diacritics: "hoa". */
  bare: string;
}

const RUN = /[\p{L}\p{M}\p{N}]+/gu;
/** Letters that look like đ and are typed instead of it. */
const ETH = /[ðɖ]/g;
/** "oà", "oé", "uỳ" at the end, decomposed: the newer spelling. In "quý" the u is part of the consonant. */
const NEW_TONE = /(?<!q)(o(?=[ae])|u(?=y))([aey])([\u0300\u0301\u0303\u0309\u0323])$/;

const known = new Map<string, Word>();

/** @param raw - letters, digits and marks only */
export function normaliseWord(raw: string): Word {
  const found = known.get(raw);
  if (found) return found;
  const own = detachSubstring(raw);
  const form = own
    .normalize('NFKD')
    .toLowerCase()
    .replace(NEW_TONE, '$1$3$2')
    .normalize('NFC')
    .replace(ETH, 'đ');
  const word = { form, bare: bareForm(form) };
  // Texts have some ten thousand different words; a hundred thousand are something else.
  if (known.size > 100_000) known.clear();
  known.set(own, word);
  return word;
}

/**
 * @param lang - BCP 47; in a language without blanks between words, each character counts as one
 * @example splitWords('TP.HCM, 26/6').map(({ form }) => form) // => ['tp', 'hcm', '26', '6']
 */
export function splitWords(text: string, lang = ''): Word[] {
  return segmentText(text, lang).flatMap((segment) => (segment.match(RUN) ?? []).map(normaliseWord));
}

/** A word and its place in a text. */
export interface PlacedWord extends Word {
  start: number;
  end: number;
}

/** Like `splitWords`, with places; word by word, so that the reader of a long text can pause. */
export function* locateWords(text: string, lang = ''): Generator<PlacedWord, undefined> {
  let index = 0;
  for (const segment of segmentText(text, lang)) {
    for (const match of segment.matchAll(RUN)) {
      const start = index + match.index;
      yield { ...normaliseWord(match[0]), start, end: start + match[0].length };
    }
    index += segment.length;
  }
}

/** @example newerToneSpelling('hòa') // => 'hoà' */
export function newerToneSpelling(form: string): string {
  return form
    .normalize('NFD')
    .replace(/(?<!q)(o|u)([\u0300\u0301\u0303\u0309\u0323])([aey])$/, (all, vowel, tone, last) =>
      (vowel === 'u') === (last === 'y') ? `${vowel}${last}${tone}` : all,
    )
    .normalize('NFC');
}

/** How a found word compares to a typed one: the same, with more diacritics than were `typed`, or of the same `letters`. */
export type Sameness = 'exact' | 'typed' | 'letters';

/** @returns `undefined` if the letters differ */
export function compareWords(typed: Word, found: Word): Sameness | undefined {
  if (typed.form === found.form) return 'exact';
  if (typed.bare !== found.bare) return undefined;
  return hasTypedMarks(typed.form, found.form) ? 'typed' : 'letters';
}

/**
 * Whether the found word has every diacritic that was typed, letter by letter. A tone mark may be on another vowel of the
 * syllable, since people type it on one or the next.
 *
 * @example hasTypedMarks('nôi', 'nội') // => true
 */
export function hasTypedMarks(typed: string, found: string): boolean {
  const [wanted, there] = [splitLetters(typed), splitLetters(found)];
  const tones = (letters: string[]) => [...letters.join('')].filter((mark) => TONE.test(mark));
  if (!tones(wanted).every((tone) => tones(there).includes(tone))) return false;
  return wanted.every((letter, at) =>
    [...letter].slice(1).every((mark) => TONE.test(mark) || there[at]?.includes(mark)),
  );
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** Each letter followed by its marks, of which the stroke of đ is one. */
function splitLetters(form: string): string[] {
  return (
    hideSmallLetters(form)
      .normalize('NFD')
      .match(/\P{M}\p{M}*/gu) ?? []
  );
}
