// The length of a text for its reader, counted while the page's tree is in memory. A table look-up for each letter is many
// times faster than a regular expression for words.
import type { Nodes } from 'hast';

/**
 * Words between blanks; in scripts that put none between them (Chinese, Japanese, Thai …) each letter is one.
 *
 * @example countWords({ type: 'text', value: 'Ngày 26/6 – mở cửa' }) // => 4
 * @example countWords({ type: 'text', value: '北京，2023' }) // => 3
 */
export function countWords(node: Nodes): number {
  if (node.type === 'text') return countTextWords(node.value);
  if (!('children' in node)) return 0;
  let words = 0;
  for (const child of node.children) words += countWords(child);
  return words;
}

function countTextWords(text: string): number {
  let words = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === BLANK) isInside = false;
    else if (kind === ALONE) {
      words += 1;
      isInside = false;
    } else if (kind === LETTER && !isInside) {
      words += 1;
      isInside = true;
    }
  }
  return words;
}

const [MARK, LETTER, BLANK, ALONE] = [0, 1, 2, 3];

/** Code units that are no letters, or letters that are words by themselves; later ranges win. */
const RANGES: readonly (readonly [kind: number, first: number, last: number])[] = [
  [MARK, 0, 0xbf],
  [LETTER, 0x30, 0x39],
  [LETTER, 0x41, 0x5a],
  [LETTER, 0x61, 0x7a],
  [MARK, 0xd7, 0xd7],
  [MARK, 0x2000, 0x2bff],
  [MARK, 0x3000, 0x303f],
  [MARK, 0xd800, 0xf8ff],
  [MARK, 0xfe00, 0xfe0f],
  [MARK, 0xff00, 0xff0f],
  [MARK, 0xff1a, 0xff20],
  [BLANK, 0x09, 0x0d],
  [BLANK, 0x20, 0x20],
  [BLANK, 0xa0, 0xa0],
  [BLANK, 0x2000, 0x200a],
  [BLANK, 0x3000, 0x3000],
  // Thai, Lao, Burmese, Khmer: a consonant counts, marks joined to it do not.
  [MARK, 0xe00, 0xeff],
  [ALONE, 0xe01, 0xe2e],
  [ALONE, 0xe81, 0xeae],
  [MARK, 0x102b, 0x109f],
  [ALONE, 0x1000, 0x102a],
  [MARK, 0x17b4, 0x17ff],
  [ALONE, 0x1780, 0x17b3],
  // Kana and Han; of rare Han, which are surrogate pairs, the first half.
  [ALONE, 0x3041, 0x30ff],
  [ALONE, 0x3400, 0x9fff],
  [ALONE, 0xd840, 0xd88f],
  [ALONE, 0xf900, 0xfaff],
];

const KINDS = new Uint8Array(0x10000).fill(LETTER);
for (const [kind, first, last] of RANGES) KINDS.fill(kind, first, last + 1);
