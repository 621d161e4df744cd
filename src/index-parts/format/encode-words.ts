// Pagefind's list of words → the columns that a shard of several has instead, see word-columns.ts.
import { type Bytes, LIST, NUMBER } from './cbor.ts';
import { CborReader } from './cbor-reader.ts';
import { ColumnWriter, joinColumns } from './column.ts';
import { putSplit, putText, verifyRoundTrip } from './put-columns.ts';
import { decodeWords } from './word-columns.ts';

/**
 * @param words - in the form that `decodeWords` returns
 * @throws Error for any other form
 */
export function encodeWords(words: Bytes): Bytes {
  const [texts, counts, pages, lengths] = [
    new ColumnWriter(),
    new ColumnWriter(),
    new ColumnWriter(),
    new ColumnWriter(),
  ];
  const [firsts, lows, highs, titles] = [
    new ColumnWriter(),
    new ColumnWriter(),
    new ColumnWriter(),
    new ColumnWriter(),
  ];
  const reader = new CborReader(words);
  const counted = (into: ColumnWriter) => {
    const count = reader.take(LIST);
    into.number(count);
    return count;
  };
  const takePages = () => {
    for (let left = counted(counts); left > 0; left--) {
      reader.row(3);
      pages.number(reader.take(NUMBER));
      const places = counted(lengths);
      if (places > 0) firsts.number(reader.signed());
      for (let place = 1; place < places; place++) putSplit(reader.signed(), lows, highs);
      for (let place = counted(lengths); place > 0; place--) titles.number(reader.signed());
    }
  };
  reader.row(1);
  for (let left = counted(counts); left > 0; left--) {
    reader.row(3);
    putText(reader.text(), texts);
    takePages();
    for (let forms = counted(counts); forms > 0; forms--) {
      reader.row(2);
      putText(reader.text(), texts);
      takePages();
    }
  }
  const columns = joinColumns(words.length, [texts, counts, pages, lengths, firsts, lows, highs, titles]);
  return verifyRoundTrip(columns, decodeWords(columns), words);
}
