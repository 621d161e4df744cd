// Pagefind's list of words → the columns that a shard of several has instead, see word-columns.ts.
import { type Bytes, LIST, NUMBER } from './cbor.ts';
import { type CborReader, takeHead, takeRow, takeSigned, takeText } from './cbor-reader.ts';
import { decodeWords } from './word-columns.ts';
import { joinColumns, verifyRoundTrip, writeNumber, writeSplit, writeText } from './write-columns.ts';

/**
 * @param words - in the form that `decodeWords` returns
 * @throws Error for any other form
 */
export function encodeWords(words: Bytes): Bytes {
  const columns = createColumns();
  const { texts, counts } = columns;
  const reader: CborReader = { bytes: words, offset: 0 };
  takeRow(reader, 1);
  for (let left = copyCount(reader, counts); left > 0; left--) {
    takeRow(reader, 3);
    writeText(texts, takeText(reader));
    encodePages(reader, columns);
    for (let forms = copyCount(reader, counts); forms > 0; forms--) {
      takeRow(reader, 2);
      writeText(texts, takeText(reader));
      encodePages(reader, columns);
    }
  }
  const joined = joinColumns(words.length, Object.values(columns));
  return verifyRoundTrip(joined, decodeWords(joined), words);
}

/** In the order in which they are joined. */
function createColumns() {
  const create = (): number[] => [];
  return {
    texts: create(),
    counts: create(),
    pages: create(),
    lengths: create(),
    firsts: create(),
    lows: create(),
    highs: create(),
    titles: create(),
  };
}

function encodePages(reader: CborReader, columns: ReturnType<typeof createColumns>): void {
  const { counts, pages, lengths, firsts, lows, highs, titles } = columns;
  for (let left = copyCount(reader, counts); left > 0; left--) {
    takeRow(reader, 3);
    writeNumber(pages, takeHead(reader, NUMBER));
    const places = copyCount(reader, lengths);
    if (places > 0) writeNumber(firsts, takeSigned(reader));
    for (let place = 1; place < places; place++) writeSplit(lows, highs, takeSigned(reader));
    for (let place = copyCount(reader, lengths); place > 0; place--) writeNumber(titles, takeSigned(reader));
  }
}

/** @returns the number of items in the list that begins here */
function copyCount(reader: CborReader, into: number[]): number {
  const count = takeHead(reader, LIST);
  writeNumber(into, count);
  return count;
}
