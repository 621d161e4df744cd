// Pagefind's list of words → the columns that a part of several has instead.
import { type Bytes, headAt, joined, LIST, NEGATIVE, NUMBER, TEXT } from '../../portable/cbor.ts';
import { ColumnWriter, unsigned } from '../../portable/column.ts';
import { wordsFrom } from '../../portable/word-columns.ts';

/**
 * @param words - CBOR: [[[word, pages, [[form, pages], …]], …]] with pages [[number, places, places in titles], …]
 * @throws Error if it is anything else
 */
export function columnsOf(words: Bytes): Bytes {
  const [texts, counts, pages, lengths] = [column(), column(), column(), column()];
  const [firsts, lows, highs, titles] = [column(), column(), column(), column()];
  let at = 0;
  const take = (type: number) => {
    const head = headAt(words, at);
    if (head.type !== type) throw new Error(`Unexpected type ${head.type} at byte ${at}, expected ${type}`);
    at = head.end;
    return head.count;
  };
  const takeSigned = () => {
    const isNegative = headAt(words, at).type === NEGATIVE;
    return unsigned(isNegative ? -1 - take(NEGATIVE) : take(NUMBER));
  };
  /** A list that always has so many items. */
  const takeRow = (count: number) => {
    const found = take(LIST);
    if (found !== count) throw new Error(`Unexpected list of ${found} before byte ${at}, expected ${count}`);
  };
  const counted = (into: ColumnWriter) => {
    const count = take(LIST);
    into.number(count);
    return count;
  };
  const takeText = () => {
    const length = take(TEXT);
    texts.number(length);
    for (const end = at + length; at < end; at++) texts.byte(words[at] ?? 0);
  };
  const takePages = () => {
    for (let left = counted(counts); left > 0; left--) {
      takeRow(3);
      pages.number(take(NUMBER));
      const places = counted(lengths);
      if (places > 0) firsts.number(takeSigned());
      for (let place = 1; place < places; place++) {
        const value = takeSigned();
        lows.byte(value % 256);
        highs.number(Math.floor(value / 256));
      }
      for (let place = counted(lengths); place > 0; place--) titles.number(takeSigned());
    }
  };
  takeRow(1);
  for (let left = counted(counts); left > 0; left--) {
    takeRow(3);
    takeText();
    takePages();
    for (let forms = counted(counts); forms > 0; forms--) {
      takeRow(2);
      takeText();
      takePages();
    }
  }
  const written = [texts, counts, pages, lengths, firsts, lows, highs, titles].map((one) => one.written());
  const head = column();
  for (const length of [words.length, ...written.map(({ length }) => length)]) head.number(length);
  const columns = joined([head.written(), ...written]);
  if (Buffer.compare(wordsFrom(columns), words) !== 0) throw new Error('Unexpected form of a number or text');
  return columns;
}

function column(): ColumnWriter {
  return new ColumnWriter();
}
