// Words of a text, whatever its language: letters, digits and marks in a row.

export interface Word {
  text: string;
  offset: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

export function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ text: word, offset: index }));
}

/** @returns a number that texts with the same words share, in whatever order, and hardly any others; no string is made */
export function sumWords(text: string): number {
  let [sum, word] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (IS_WORD[unit] === 1) word = Math.imul(word ^ (unit + 1), 0x01000193) ^ (word >>> 15);
    else if (word !== 0) {
      sum = (sum + Math.imul(word, 0x85ebca6b)) | 0;
      word = 0;
    }
  }
  return (sum + Math.imul(word, 0x85ebca6b)) | 0;
}

/** By UTF-16 code unit; a half of a pair counts. */
const IS_WORD = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const isHalf = unit >= 0xd800 && unit < 0xe000;
  return isHalf || /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 0;
});
