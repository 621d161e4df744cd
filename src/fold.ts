// Vietnamese đ in a Pagefind index. Pagefind drops marks by Unicode decomposition, and đ has none: typed without marks,
// "da nang" would never find "Đà Nẵng". Written as d with a combining stroke, a mark like the others, it does, the
// exact spelling still ranks first, and no real letter collides. Used for indexing and in the browser alike.

const STROKE = '\u0335';

/** @example hideStroke('Đà') // => 'D\u0335à' */
export function hideStroke(text: string): string {
  return text.replaceAll('đ', `d${STROKE}`).replaceAll('Đ', `D${STROKE}`);
}

/** @example restoreStroke('D\u0335à') // => 'Đà' */
export function restoreStroke(text: string): string {
  return text.replaceAll(`d${STROKE}`, 'đ').replaceAll(`D${STROKE}`, 'Đ');
}
