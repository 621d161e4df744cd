// Words and their places as a shard of several has them: numbers of one kind stand together, which compresses a fifth
// better than Pagefind's order, page after page. The reader's browser restores that order.
import type { Bytes } from './cbor.ts';
import { createCborWriter, putList, putNumber, putSigned, putUtf8 } from './cbor-writer.ts';
import { readByte, readNumber, readUtf8, splitColumns } from './column.ts';

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
  const [size, next] = splitColumns(columns, COLUMNS);
  const words = createCborWriter(size);
  const [texts, counts, pages, lengths] = [next(), next(), next(), next()];
  const [firsts, lows, highs, titles] = [next(), next(), next(), next()];
  const putPages = () => {
    for (let left = putList(words, readNumber(counts)); left > 0; left--) {
      putList(words, 3);
      putNumber(words, readNumber(pages));
      const places = putList(words, readNumber(lengths));
      if (places > 0) putSigned(words, readNumber(firsts));
      for (let place = 1; place < places; place++)
        putSigned(words, readByte(lows) | (readNumber(highs) << 8));
      for (let place = putList(words, readNumber(lengths)); place > 0; place--)
        putSigned(words, readNumber(titles));
    }
  };
  putList(words, 1);
  for (let left = putList(words, readNumber(counts)); left > 0; left--) {
    putList(words, 3);
    putUtf8(words, readUtf8(texts, readNumber(texts)));
    putPages();
    for (let forms = putList(words, readNumber(counts)); forms > 0; forms--) {
      putList(words, 2);
      putUtf8(words, readUtf8(texts, readNumber(texts)));
      putPages();
    }
  }
  return words.bytes;
}
