// Numbers in a row, each in as few bytes as it needs: seven bits a byte, the lowest first, the eighth bit says that more
// follow (LEB128, as in DWARF and WebAssembly). None is above 2³⁰.
import { type Bytes, joined } from './cbor.ts';

/** Reads what a `ColumnWriter` wrote. Behind its end there are zeros. */
export class Column {
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

  /** A text of so many bytes. */
  utf8(length: number): Bytes {
    this.#at += length;
    return this.bytes.subarray(this.#at - length, this.#at);
  }

  /** The columns that `withLengths` put together, one at each call. */
  columns(count: number): () => Column {
    const lengths = Array.from({ length: count }, () => this.number());
    return () => new Column(this.utf8(lengths.shift() ?? 0));
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

/** The columns behind what is to be known of them: how long the outcome is, then each of them. */
export function withLengths(outcome: number, columns: readonly ColumnWriter[]): Bytes {
  const written = columns.map(({ bytes }) => bytes);
  const head = new ColumnWriter();
  for (const length of [outcome, ...written.map(({ length }) => length)]) head.number(length);
  return joined([head.bytes, ...written]);
}

/** Numbers below zero between those above it: 0, -1, 1, -2, 2 … are 0, 1, 2, 3, 4 … */
export function unsigned(value: number): number {
  return (value << 1) ^ (value >> 31);
}

export function signed(value: number): number {
  return (value >>> 1) ^ -(value & 1);
}
