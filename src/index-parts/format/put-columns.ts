// Shared by the encoders of both lists.
import type { Bytes } from './cbor.ts';
import type { ColumnWriter } from './column.ts';

/** A number as its last eight bits and the others. */
export function putSplit(value: number, lows: ColumnWriter, highs: ColumnWriter): void {
  lows.byte(value & 255);
  highs.number(value >>> 8);
}

/** A text as its length in bytes and UTF-8. */
export function putText(text: Bytes, into: ColumnWriter): void {
  into.number(text.length);
  into.utf8(text);
}

/** @throws Error if the decoded columns are not what was encoded */
export function verifyRoundTrip(columns: Bytes, decoded: Bytes, before: Bytes): Bytes {
  if (decoded.length !== before.length || decoded.some((byte, at) => byte !== before[at]))
    throw new Error('Unexpected form of a number or a text');
  return columns;
}
