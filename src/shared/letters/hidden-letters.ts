// Letters that only look like one with a mark, as the search index holds them.
//
// Pagefind folds letters by Unicode decomposition, which đ, ł, ø or æ do not have: "da nang" would never find "Đà Nẵng". So
// the index has plain letters and a combining mark for them: then they are found, the exact spelling still ranks first, and
// no real letter collides.

/**
 * Each letter, what a reader types who has no key for it, and a mark that tells it apart: COMBINING LATIN SMALL LETTER D
 * for a stroke, E where the letters before it are one, X for the eth of Icelandic. Unicode counts these marks as letters.
 * Pagefind treats others as punctuation and indexes each such word without it as well: twice the bytes, and the exact
 * spelling "dã" finds every "đã".
 */
export const HIDDEN: ReadonlyMap<string, string> = new Map(
  'đd\u0369 łl\u0369 øo\u0369 ħh\u0369 ŧt\u0369 ıi\u0369 ðd\u036f æae\u0364 œoe\u0364 ßss\u0364 þth\u0364'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/**
 * @param form - in small letters
 * @example hideSmallLetters('đà') // => 'd\u0369à'
 */
export function hideSmallLetters(form: string): string {
  return [...form].map((letter) => HIDDEN.get(letter) ?? letter).join('');
}
