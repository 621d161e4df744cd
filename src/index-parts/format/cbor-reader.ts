// Reads CBOR of a known form, item by item; any other form is an error.
import { type Bytes, LIST, NEGATIVE, NUMBER, readHead, TEXT } from './cbor.ts';
import { encodeSigned } from './column.ts';

/** Reads the head of an item. @returns its items, bytes or value */
export function takeHead(reader: CborReader, type: number): number {
  const head = readHead(reader.bytes, reader.offset);
  if (head.type !== type) {
    throw new Error(`Unexpected type ${head.type} at byte ${reader.offset}, expected ${type}`);
  }
  reader.offset = head.end;
  return head.count;
}

/** Reads the head of a list of a fixed length. */
export function takeRow(reader: CborReader, count: number): void {
  const found = takeHead(reader, LIST);
  if (found !== count) {
    throw new Error(`Unexpected list of ${found} before byte ${reader.offset}, expected ${count}`);
  }
}

/** @returns a number in the form of `encodeSigned` */
export function takeSigned(reader: CborReader): number {
  const isNegative = readHead(reader.bytes, reader.offset).type === NEGATIVE;
  return encodeSigned(isNegative ? -1 - takeHead(reader, NEGATIVE) : takeHead(reader, NUMBER));
}

export function takeText(reader: CborReader): Bytes {
  const length = takeHead(reader, TEXT);
  reader.offset += length;
  return reader.bytes.subarray(reader.offset - length, reader.offset);
}

export interface CborReader {
  readonly bytes: Bytes;
  /** Position of the next item. */
  offset: number;
}
