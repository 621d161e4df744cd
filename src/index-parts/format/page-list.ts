// The list of a shard's pages and of its files of words, in columns and without the names of the files, which are most of
// Pagefind's: files are numbered instead.
import { type Bytes, concatBytes, splitList } from './cbor.ts';
import { CborWriter } from './cbor-writer.ts';
import { ColumnReader } from './column.ts';

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
  const head = new ColumnReader(columns);
  const list = new CborWriter(head.number());
  const next = head.columns(COLUMNS);
  const [counts, lows, highs, remarks] = [next(), next(), next(), next()];
  const [shared, endings, rest] = [next(), next(), next()];
  const [form = new Uint8Array(), ...others] = splitList(rest.bytes);
  list.list(3 + others.length);
  list.item(form);
  const pages = list.list(counts.number());
  for (let page = 0; page < pages; page++) {
    list.list(3);
    list.text(indexFileName(version, page));
    list.number(lows.byte() | (highs.number() << 8));
    list.utf8(remarks.utf8(remarks.number()));
  }
  const files = list.list(counts.number());
  let word: Bytes = new Uint8Array();
  const nextWord = () => {
    const known = word.subarray(0, shared.number());
    word = concatBytes([known, endings.utf8(endings.number())]);
    return word;
  };
  for (let file = 0; file < files; file++) {
    list.list(3);
    list.utf8(nextWord());
    list.utf8(nextWord());
    list.text(indexFileName(version, file));
  }
  for (const other of others) list.item(other);
  return list.bytes;
}
