// Writes CBOR of a known size, item by item.
import { type Bytes, LIST, NEGATIVE, NUMBER, TEXT, writeHead } from './cbor.ts';
import { decodeSigned } from './column.ts';

const encoder = new TextEncoder();

/** @param size - of all items, in bytes */
export function createCborWriter(size: number): CborWriter {
  return { bytes: new Uint8Array(size), at: 0 };
}

/** @returns the count, of items that must follow */
export function putList(writer: CborWriter, count: number): number {
  return putHead(writer, LIST, count);
}

export function putNumber(writer: CborWriter, value: number): void {
  putHead(writer, NUMBER, value);
}

/** @param code - as `encodeSigned` makes it */
export function putSigned(writer: CborWriter, code: number): void {
  const value = decodeSigned(code);
  if (value < 0) putHead(writer, NEGATIVE, -1 - value);
  else putHead(writer, NUMBER, value);
}

export function putText(writer: CborWriter, text: string): void {
  putUtf8(writer, encoder.encode(text));
}

export function putUtf8(writer: CborWriter, text: Bytes): void {
  putHead(writer, TEXT, text.length);
  putItem(writer, text);
}

/** @param bytes - an item that is CBOR already */
export function putItem(writer: CborWriter, bytes: Bytes): void {
  writer.bytes.set(bytes, writer.at);
  writer.at += bytes.length;
}

function putHead(writer: CborWriter, type: number, count: number): number {
  writer.at = writeHead(writer.bytes, writer.at, type, count);
  return count;
}

interface CborWriter {
  readonly bytes: Bytes;
  /** Position of the next item. */
  at: number;
}
