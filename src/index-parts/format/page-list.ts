// The list of a shard's pages and of its files of words, in columns and without the names of the files, which are most of
// Pagefind's: files are numbered instead.
import { type Bytes, concatBytes, splitList } from './cbor.ts';
import { createCborWriter, putItem, putList, putNumber, putText, putUtf8 } from './cbor-writer.ts';
import { readByte, readNumber, readUtf8, splitColumns } from './column.ts';

/**
 * - counts: of pages, of files of words
 * - lows: each page's number of words, the last eight bits
 * - highs: its other bits
 * - remarks: the rest of a page's row, a number of bytes and UTF-8
 * - shared: bytes that each file's first word shares with the last word of the file before, and its last word with its first
 * - endings: the other bytes of these words, a number and UTF-8
 * - others: the rest of the list, unchanged
 */
const COLUMNS = 7;

/**
 * @param version - of the shard: changes with anything in it
 * @example indexFileName('vi_1a2b3c', 40) // => 'vi_1a2b3c_14'
 */
export function indexFileName(version: string, number: number): string {
  return `${version}_${number.toString(36)}`;
}

/** @returns Pagefind's list, CBOR: [form, [[page, words, remark], …], [[first word, last word, file], …], …others] */
export function decodePageList(version: string, columns: Bytes): Bytes {
  const [size, next] = splitColumns(columns, COLUMNS);
  const list = createCborWriter(size);
  const [counts, lows, highs, remarks] = [next(), next(), next(), next()];
  const [shared, endings, rest] = [next(), next(), next()];
  const [form = new Uint8Array(), ...others] = splitList(rest.bytes);
  putList(list, 3 + others.length);
  putItem(list, form);
  const pages = putList(list, readNumber(counts));
  for (let page = 0; page < pages; page++) {
    putList(list, 3);
    putText(list, indexFileName(version, page));
    putNumber(list, readByte(lows) | (readNumber(highs) << 8));
    putUtf8(list, readUtf8(remarks, readNumber(remarks)));
  }
  const files = putList(list, readNumber(counts));
  let word: Bytes = new Uint8Array();
  const nextWord = () => {
    const known = word.subarray(0, readNumber(shared));
    word = concatBytes([known, readUtf8(endings, readNumber(endings))]);
    return word;
  };
  for (let file = 0; file < files; file++) {
    putList(list, 3);
    putUtf8(list, nextWord());
    putUtf8(list, nextWord());
    putText(list, indexFileName(version, file));
  }
  for (const other of others) putItem(list, other);
  return list.bytes;
}
