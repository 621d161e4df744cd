// The list of a part's pages and of its files of words, in columns and without the names of files, which are most of it:
// they are counted.
import { type Bytes, itemsOf, joined } from './cbor.ts';
import { CborWriter } from './cbor-writer.ts';
import { Column } from './column.ts';

/**
 * - counts: of pages, of files of words
 * - lows: of each page the number of its words, the last eight bits
 * - highs: its other bits
 * - remarks: what else there is of a page, a number of bytes and UTF-8
 * - shared: of each file's first word, how many bytes it has in common with the last one of the file before; of its last
 *   word, how many with the first
 * - endings: their other bytes, a number and UTF-8
 * - others: what else is in the list, as it is there
 */
const COLUMNS = 7;

/**
 * @param version - of the part: changes with anything in it
 * @example fileName('vi_1a2b3c', 40) // => 'vi_1a2b3c_14'
 */
export function fileName(version: string, number: number): string {
  return `${version}_${number.toString(36)}`;
}

/** @returns Pagefind's list, CBOR: [form, [[page, words, remark], …], [[first word, last word, file], …], …others] */
export function listFrom(version: string, columns: Bytes): Bytes {
  const head = new Column(columns);
  const list = new CborWriter(head.number());
  const next = head.columns(COLUMNS);
  const [counts, lows, highs, remarks] = [next(), next(), next(), next()];
  const [shared, endings, rest] = [next(), next(), next()];
  const [form = new Uint8Array(), ...others] = itemsOf(rest.bytes);
  list.list(3 + others.length);
  list.item(form);
  const pages = list.list(counts.number());
  for (let page = 0; page < pages; page++) {
    list.list(3);
    list.text(fileName(version, page));
    list.number(lows.byte() | (highs.number() << 8));
    list.utf8(remarks.utf8(remarks.number()));
  }
  const files = list.list(counts.number());
  let word: Bytes = new Uint8Array();
  const nextWord = () => {
    const known = word.subarray(0, shared.number());
    word = joined([known, endings.utf8(endings.number())]);
    return word;
  };
  for (let file = 0; file < files; file++) {
    list.list(3);
    list.utf8(nextWord());
    list.utf8(nextWord());
    list.text(fileName(version, file));
  }
  for (const other of others) list.item(other);
  return list.bytes;
}
