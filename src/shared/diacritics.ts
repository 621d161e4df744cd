// Letters and marks, for indexing and in the browser alike.
//
// Vietnamese đ in a Pagefind index: Pagefind drops marks by Unicode decomposition, and đ has none: typed without marks,
// "da nang" would never find "Đà Nẵng". Written as d and a mark it does, the exact spelling still ranks first, and no real
// letter collides.

/**
 * A small d above: a mark that Unicode counts as a letter. Others Pagefind takes for punctuation, and has each such word
 * without it as well: twice the bytes, and whoever asks for "dã" as it is written finds every "đã".
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
 * A word without marks, case and punctuation: what is left to compare when readers leave them out.
 *
 * @example bareForm('“Đà') // => 'da'
 */
export function bareForm(word: string): string {
  return hideStroke(word)
    .normalize('NFD')
    .replace(/[\p{M}\p{P}]/gu, '')
    .toLowerCase();
}
