// Words of the search index and their places, as a part of several has them: numbers that are alike stand together, which
// packs a fifth smaller than page after page. The reader's browser makes Pagefind's own form of them again.
import type { Bytes } from './cbor.ts';
import { CborWriter } from './cbor-writer.ts';
import { Column } from './column.ts';

/**
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

/** @returns Pagefind's list of words, CBOR: [[[word, pages, [[form, pages], …]], …]], pages [[number, places, in titles], …] */
export function wordsFrom(columns: Bytes): Bytes {
  const head = new Column(columns);
  const words = new CborWriter(head.number());
  const next = head.columns(COLUMNS);
  const [texts, counts, pages, lengths] = [next(), next(), next(), next()];
  const [firsts, lows, highs, titles] = [next(), next(), next(), next()];
  const putPages = () => {
    for (let left = words.list(counts.number()); left > 0; left--) {
      words.list(3);
      words.number(pages.number());
      const places = words.list(lengths.number());
      if (places > 0) words.signed(firsts.number());
      for (let place = 1; place < places; place++) words.signed(lows.byte() | (highs.number() << 8));
      for (let place = words.list(lengths.number()); place > 0; place--) words.signed(titles.number());
    }
  };
  words.list(1);
  for (let left = words.list(counts.number()); left > 0; left--) {
    words.list(3);
    words.utf8(texts.utf8(texts.number()));
    putPages();
    for (let forms = words.list(counts.number()); forms > 0; forms--) {
      words.list(2);
      words.utf8(texts.utf8(texts.number()));
      putPages();
    }
  }
  return words.bytes;
}
