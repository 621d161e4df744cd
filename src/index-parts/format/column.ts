// Columns of numbers in LEB128, as in DWARF and WebAssembly: seven bits a byte, the lowest first; the eighth bit says that
// more follow. No number is above 2³⁰. Reading after the end gives zeros.
import type { Bytes } from './cbor.ts';

export function readByte(column: Column): number {
  return column.bytes[column.at++] ?? 0;
}

export function readNumber(column: Column): number {
  let byte = readByte(column);
  let value = byte & 127;
  for (let bits = 7; byte > 127; bits += 7) {
    byte = readByte(column);
    value |= (byte & 127) << bits;
  }
  return value;
}

/** @param length - in bytes */
export function readUtf8(column: Column, length: number): Bytes {
  column.at += length;
  return column.bytes.subarray(column.at - length, column.at);
}

/** @returns the size that `joinColumns` wrote, and a function that returns the next column */
export function splitColumns(joined: Bytes, count: number): [size: number, next: () => Column] {
  const head: Column = { bytes: joined, at: 0 };
  const size = readNumber(head);
  const lengths = Array.from({ length: count }, () => readNumber(head));
  return [size, () => ({ bytes: readUtf8(head, lengths.shift() ?? 0), at: 0 })];
}

/** ZigZag encoding: 0, -1, 1, -2, 2 … become 0, 1, 2, 3, 4 … */
export function encodeSigned(value: number): number {
  return (value << 1) ^ (value >> 31);
}

export function decodeSigned(value: number): number {
  return (value >>> 1) ^ -(value & 1);
}

interface Column {
  readonly bytes: Bytes;
  /** Position of the next number or text. */
  at: number;
}
