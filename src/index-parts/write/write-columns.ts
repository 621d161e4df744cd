// Pagefind's lists → the columns that a part of several has instead.
import { type Bytes, itemsOf, joined, LIST, listOf, NUMBER } from '../format/cbor.ts';
import { ColumnWriter, withLengths } from '../format/column.ts';
import { fileName, listFrom } from '../format/list-columns.ts';
import { wordsFrom } from '../format/word-columns.ts';
import { CborReader } from './cbor-reader.ts';

const decoder = new TextDecoder();

/**
 * @param words - as `wordsFrom` returns them
 * @throws Error if it is anything else
 */
export function wordColumns(words: Bytes): Bytes {
  const [texts, counts, pages, lengths] = [column(), column(), column(), column()];
  const [firsts, lows, highs, titles] = [column(), column(), column(), column()];
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
  const columns = withLengths(words.length, [texts, counts, pages, lengths, firsts, lows, highs, titles]);
  return checked(columns, wordsFrom(columns), words);
}

/**
 * @param list - as `listFrom` returns it for this version
 * @throws Error if it is anything else
 */
export function listColumns(version: string, list: Bytes): Bytes {
  const [counts, lows, highs, remarks] = [column(), column(), column(), column()];
  const [shared, endings, rest] = [column(), column(), column()];
  const [form, pages, files, ...others] = itemsOf(list);
  if (!form || !pages || !files) throw new Error('Unexpected list of less than 3');
  const reader = new CborReader(joined([pages, files]));
  const counted = () => {
    const count = reader.take(LIST);
    counts.number(count);
    return count;
  };
  const takeName = (number: number) => {
    const name = decoder.decode(reader.text());
    if (name !== fileName(version, number)) throw new Error(`Unexpected name ${name}`);
  };
  const pageCount = counted();
  for (let page = 0; page < pageCount; page++) {
    reader.row(3);
    takeName(page);
    putSplit(reader.take(NUMBER), lows, highs);
    putText(reader.text(), remarks);
  }
  let known: Bytes = new Uint8Array();
  const fileCount = counted();
  for (let file = 0; file < fileCount; file++) {
    reader.row(3);
    for (const word of [reader.text(), reader.text()]) {
      const first = word.findIndex((byte, at) => byte !== known[at]);
      const same = first < 0 ? word.length : first;
      shared.number(same);
      putText(word.subarray(same), endings);
      known = word;
    }
    takeName(file);
  }
  rest.utf8(listOf([form, ...others]));
  const columns = withLengths(list.length, [counts, lows, highs, remarks, shared, endings, rest]);
  return checked(columns, listFrom(version, columns), list);
}

function column(): ColumnWriter {
  return new ColumnWriter();
}

function putSplit(value: number, lows: ColumnWriter, highs: ColumnWriter): void {
  lows.byte(value & 255);
  highs.number(value >>> 8);
}

function putText(text: Bytes, into: ColumnWriter): void {
  into.number(text.length);
  into.utf8(text);
}

function checked(columns: Bytes, again: Bytes, before: Bytes): Bytes {
  if (Buffer.compare(again, before) !== 0) throw new Error('Unexpected form of a number or a text');
  return columns;
}
