// Words and their places as a shard of several has them: numbers of one kind stand together, which compresses a fifth
// better than Pagefind's order, page after page. The reader's browser restores that order.
import type { Bytes } from './cbor.ts';
import { CborWriter } from './cbor-writer.ts';
import { ColumnReader } from './column.ts';

/**
 * - texts: each word and each variant of it, a number of bytes and UTF-8
 * - counts: of words; of a word's pages, its variants, and each variant's pages
 * - pages: each number of a page, as the difference from the one before
 * - lengths: of a page's places, and of those in its titles
 * - firsts: the first place of each page; nearly always the same weight
 * - lows: the other places, as differences or, below zero, weights: the last eight bits of each
 * - highs: their other bits
 * - titles: places in titles
 */
const COLUMNS = 8;

/** @returns Pagefind's list of words, CBOR: [[[word, pages, [[form, pages], …]], …]], pages [[number, places, in titles], …] */
export function decodeWords(columns: Bytes): Bytes {
  const head = new ColumnReader(columns);
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
