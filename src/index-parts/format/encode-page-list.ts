// Pagefind's list of pages and files of words → the columns that a shard of several has instead, see page-list.ts.
import { type Bytes, concatBytes, encodeList, LIST, NUMBER, splitList } from './cbor.ts';
import { CborReader } from './cbor-reader.ts';
import { ColumnWriter, joinColumns } from './column.ts';
import { decodePageList, indexFileName } from './page-list.ts';
import { putSplit, putText, verifyRoundTrip } from './put-columns.ts';

const decoder = new TextDecoder();

/**
 * @param list - in the form that `decodePageList` returns for this version
 * @throws Error for any other form
 */
export function encodePageList(version: string, list: Bytes): Bytes {
  const [counts, lows, highs, remarks] = [
    new ColumnWriter(),
    new ColumnWriter(),
    new ColumnWriter(),
    new ColumnWriter(),
  ];
  const [shared, endings, rest] = [new ColumnWriter(), new ColumnWriter(), new ColumnWriter()];
  const [form, pages, files, ...others] = splitList(list);
  if (!form || !pages || !files) throw new Error('Unexpected list of less than 3');
  const reader = new CborReader(concatBytes([pages, files]));
  const counted = () => {
    const count = reader.take(LIST);
    counts.number(count);
    return count;
  };
  const takeName = (number: number) => {
    const name = decoder.decode(reader.text());
    if (name !== indexFileName(version, number)) throw new Error(`Unexpected name ${name}`);
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
  rest.utf8(encodeList([form, ...others]));
  const columns = joinColumns(list.length, [counts, lows, highs, remarks, shared, endings, rest]);
  return verifyRoundTrip(columns, decodePageList(version, columns), list);
}
