// Diacritics, when the index is made and in the browser.
//
// Pagefind removes them by Unicode decomposition, which đ does not have: "da nang" would never find "Đà Nẵng". So the index
// has d and a combining mark for it: then it is found, the exact spelling still ranks first, and no real letter collides.

/**
 * COMBINING LATIN SMALL LETTER D, a mark that Unicode counts as a letter. Pagefind treats other marks as punctuation and
 * indexes each such word without it as well: twice the bytes, and the exact spelling "dã" finds every "đã".
 */
const STROKE = '\u0369';

/** @example hideStroke('Đà') // => 'D\u0369à' */
export function hideStroke(text: string): string {
  return text.replaceAll('đ', `d${STROKE}`).replaceAll('Đ', `D${STROKE}`);
}

/** @example restoreStroke('D\u0369à') // => 'Đà' */
export function restoreStroke(text: string): string {
  return text.replaceAll(`d${STROKE}`, 'đ').replaceAll(`D${STROKE}`, 'Đ');
}

/**
 * A word without diacritics, case and punctuation, to compare with what readers type.
 *
 * @example bareForm('“Đà') // => 'da'
 */
export function bareForm(word: string): string {
  return hideStroke(word)
    .normalize('NFD')
    .replace(/[\p{M}\p{P}]/gu, '')
    .toLowerCase();
}
