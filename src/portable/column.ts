// Numbers in a row, each in as few bytes as it needs: seven bits a byte, the lowest first, the eighth bit says that more
// follow (LEB128, as in DWARF and WebAssembly). None is above 2³⁰.
import type { Bytes } from './cbor.ts';

/** Reads them. Behind its end there are zeros. */
export class Column {
  readonly #bytes: Bytes;
  at: number;

  constructor(bytes: Bytes, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  byte(): number {
    return this.#bytes[this.at++] ?? 0;
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
}

/** Writes what a `Column` reads. */
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

  written(): Bytes {
    return Uint8Array.from(this.#bytes);
  }
}

/** Numbers below zero between those above it: 0, -1, 1, -2, 2 … are 0, 1, 2, 3, 4 … */
export function unsigned(value: number): number {
  return (value << 1) ^ (value >> 31);
}

export function signed(value: number): number {
  return (value >>> 1) ^ -(value & 1);
}
