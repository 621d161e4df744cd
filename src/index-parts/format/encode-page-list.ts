// Pagefind's list of pages and files of words → the columns that a shard of several has instead, see page-list.ts.
import { type Bytes, concatBytes, encodeList, LIST, NUMBER, splitList } from './cbor.ts';
import { type CborReader, takeHead, takeRow, takeText } from './cbor-reader.ts';
import { decodePageList, indexFileName } from './page-list.ts';
import { joinColumns, verifyRoundTrip, writeNumber, writeSplit, writeText } from './write-columns.ts';

const decoder = new TextDecoder();

/**
 * @param list - in the form that `decodePageList` returns for this version
 * @throws Error for any other form
 */
export function encodePageList(version: string, list: Bytes): Bytes {
  const [form, pages, files, ...others] = splitList(list);
  if (!form || !pages || !files) throw new Error('Unexpected list of less than 3');
  const reader: CborReader = { bytes: concatBytes([pages, files]), offset: 0 };
  const pageCount = takeHead(reader, LIST);
  const pageColumns = encodePages(reader, version, pageCount);
  const fileCount = takeHead(reader, LIST);
  const fileColumns = encodeFiles(reader, version, fileCount);
  const counts: number[] = [];
  writeNumber(counts, pageCount);
  writeNumber(counts, fileCount);
  const rest = [...encodeList([form, ...others])];
  const columns = joinColumns(list.length, [counts, ...pageColumns, ...fileColumns, rest]);
  return verifyRoundTrip(columns, decodePageList(version, columns), list);
}

/** @returns lows, highs, remarks */
function encodePages(reader: CborReader, version: string, count: number): number[][] {
  const [lows, highs, remarks]: [number[], number[], number[]] = [[], [], []];
  for (let page = 0; page < count; page++) {
    takeRow(reader, 3);
    takeName(reader, indexFileName(version, page));
    writeSplit(lows, highs, takeHead(reader, NUMBER));
    writeText(remarks, takeText(reader));
  }
  return [lows, highs, remarks];
}

/** @returns shared, endings */
function encodeFiles(reader: CborReader, version: string, count: number): number[][] {
  const [shared, endings]: [number[], number[]] = [[], []];
  let known: Bytes = new Uint8Array();
  for (let file = 0; file < count; file++) {
    takeRow(reader, 3);
    for (const word of [takeText(reader), takeText(reader)]) {
      const first = word.findIndex((byte, at) => byte !== known[at]);
      const same = first < 0 ? word.length : first;
      writeNumber(shared, same);
      writeText(endings, word.subarray(same));
      known = word;
    }
    takeName(reader, indexFileName(version, file));
  }
  return [shared, endings];
}

function takeName(reader: CborReader, expected: string): void {
  const name = decoder.decode(takeText(reader));
  if (name !== expected) throw new Error(`Unexpected name ${name}`);
}
