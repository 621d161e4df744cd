// Columns of numbers in LEB128, as in DWARF and WebAssembly: seven bits a byte, the lowest first; the eighth bit says that
// more follow. No number is above 2³⁰.
import { type Bytes, concatBytes } from './cbor.ts';

/** Reads what a `ColumnWriter` wrote; zeros after its end. */
export class ColumnReader {
  readonly bytes: Bytes;
  #at = 0;

  constructor(bytes: Bytes) {
    this.bytes = bytes;
  }

  byte(): number {
    return this.bytes[this.#at++] ?? 0;
  }

  number(): number {
    let byte = this.byte();
    let value = byte & 127;
    for (let bits = 7; byte > 127; bits += 7) {
      byte = this.byte();
      value |= (byte & 127) << bits;
    }
    return value;
  }

  /** @param length - in bytes */
  utf8(length: number): Bytes {
    this.#at += length;
    return this.bytes.subarray(this.#at - length, this.#at);
  }

  /** @returns a function that reads the columns of `joinColumns` one by one */
  columns(count: number): () => ColumnReader {
    const lengths = Array.from({ length: count }, () => this.number());
    return () => new ColumnReader(this.utf8(lengths.shift() ?? 0));
  }
}

export class ColumnWriter {
  readonly #bytes: number[] = [];

  byte(byte: number): void {
    this.#bytes.push(byte);
  }

  number(value: number): void {
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.byte(128 | (rest & 127));
    this.byte(rest);
  }

  utf8(text: Bytes): void {
    for (const byte of text) this.byte(byte);
  }

  get bytes(): Bytes {
    return Uint8Array.from(this.#bytes);
  }
}

/**
 * Columns, preceded by their lengths.
 *
 * @param size - of what they decode to, in bytes; written first
 */
export function joinColumns(size: number, columns: readonly ColumnWriter[]): Bytes {
  const written = columns.map(({ bytes }) => bytes);
  const head = new ColumnWriter();
  for (const length of [size, ...written.map(({ length }) => length)]) head.number(length);
  return concatBytes([head.bytes, ...written]);
}

/** ZigZag encoding: 0, -1, 1, -2, 2 … become 0, 1, 2, 3, 4 … */
export function encodeSigned(value: number): number {
  return (value << 1) ^ (value >> 31);
}

export function decodeSigned(value: number): number {
  return (value >>> 1) ^ -(value & 1);
}
