// Writes the columns that column.ts reads, byte by byte. Shared by the encoders of both lists.
import { type Bytes, concatBytes } from './cbor.ts';

export function writeNumber(column: number[], value: number): void {
  let rest = value;
  for (; rest > 127; rest >>>= 7) column.push(128 | (rest & 127));
  column.push(rest);
}

/** A number as its last eight bits and the others. */
export function writeSplit(lows: number[], highs: number[], value: number): void {
  lows.push(value & 255);
  writeNumber(highs, value >>> 8);
}

/** A text as its length in bytes and UTF-8. */
export function writeText(column: number[], text: Bytes): void {
  writeNumber(column, text.length);
  for (const byte of text) column.push(byte);
}

/**
 * Columns, preceded by their lengths.
 *
 * @param size - of what they decode to, in bytes; written first
 */
export function joinColumns(size: number, columns: readonly (readonly number[])[]): Bytes {
  const head: number[] = [];
  for (const length of [size, ...columns.map(({ length }) => length)]) writeNumber(head, length);
  return concatBytes([head, ...columns].map((column) => Uint8Array.from(column)));
}

/** @throws Error if the decoded columns are not what was encoded */
export function verifyRoundTrip(columns: Bytes, decoded: Bytes, before: Bytes): Bytes {
  if (decoded.length !== before.length || decoded.some((byte, at) => byte !== before[at]))
    throw new Error('Unexpected form of a number or a text');
  return columns;
}
