// Words of the search index and their places, as a part of several has them: numbers that are alike stand together, which
// packs a fifth smaller than page after page. The reader's browser makes Pagefind's own form of them again.
import { type Bytes, LIST, NEGATIVE, NUMBER, TEXT, writeHead } from './cbor.ts';
import { Column, signed } from './column.ts';

/**
 * What stands together, in this order:
 *
 * - texts: each word and each other form of it, a number of bytes and UTF-8
 * - counts: of words; of a word's pages, its forms, and each form's pages
 * - pages: what is to be added to the number of the page before
 * - lengths: how many places a page has, and how many in its titles
 * - firsts: the first place of each page; nearly always a weight, and the same one
 * - lows: the other places, what is to be added to the place before or, below zero, a weight; of each the last eight bits
 * - highs: their other bits
 * - titles: places in titles
 */
const COLUMNS = 8;

/**
 * @param columns - how many bytes the outcome has and each column, then the columns
 * @returns Pagefind's list of words, CBOR
 */
export function wordsFrom(columns: Bytes): Bytes {
  const head = new Column(columns, 0);
  const words = new Uint8Array(head.number());
  const lengths = Array.from({ length: COLUMNS }, () => head.number());
  let start = head.at;
  const next = () => {
    const column = new Column(columns, start);
    start += lengths.shift() ?? 0;
    return column;
  };
  const [texts, counts, pages, sizes, firsts, lows, highs, titles] = [
    next(),
    next(),
    next(),
    next(),
    next(),
    next(),
    next(),
    next(),
  ];
  let at = 0;
  const put = (type: number, count: number) => {
    at = writeHead(words, at, type, count);
    return count;
  };
  const putSigned = (code: number) => {
    const value = signed(code);
    if (value < 0) put(NEGATIVE, -1 - value);
    else put(NUMBER, value);
  };
  const putText = () => {
    for (let left = put(TEXT, texts.number()); left > 0; left--) words[at++] = texts.byte();
  };
  const putPages = () => {
    for (let left = put(LIST, counts.number()); left > 0; left--) {
      put(LIST, 3);
      put(NUMBER, pages.number());
      const places = put(LIST, sizes.number());
      if (places > 0) putSigned(firsts.number());
      for (let place = 1; place < places; place++) putSigned(lows.byte() + 256 * highs.number());
      for (let place = put(LIST, sizes.number()); place > 0; place--) putSigned(titles.number());
    }
  };
  put(LIST, 1);
  for (let left = put(LIST, counts.number()); left > 0; left--) {
    put(LIST, 3);
    putText();
    putPages();
    for (let forms = put(LIST, counts.number()); forms > 0; forms--) {
      put(LIST, 2);
      putText();
      putPages();
    }
  }
  return words;
}
