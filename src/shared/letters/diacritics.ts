import { hideSmallLetters } from './hidden-letters.ts';

/**
 * A word without diacritics, case and punctuation, to compare with what readers type. Letters that only look like one letter
 * with a mark are that letter: "lodz" for "Łódź", "ae" for "æ".
 *
 * @example bareForm('“Đà') // => 'da'
 */
export function bareForm(word: string): string {
  return hideSmallLetters(word.toLowerCase())
    .normalize('NFD')
    .replace(/[\p{M}\p{P}]/gu, '');
}
