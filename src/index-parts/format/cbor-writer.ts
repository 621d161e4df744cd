// Writes CBOR of a known size, item by item.
import { type Bytes, LIST, NEGATIVE, NUMBER, TEXT, writeHead } from './cbor.ts';
import { decodeSigned } from './column.ts';

const encoder = new TextEncoder();

export class CborWriter {
  readonly bytes: Bytes;
  #at = 0;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
  }

  /** @returns the count, of items that must follow */
  list(count: number): number {
    return this.#head(LIST, count);
  }

  number(value: number): void {
    this.#head(NUMBER, value);
  }

  /** @param code - as `encodeSigned` makes it */
  signed(code: number): void {
    const value = decodeSigned(code);
    if (value < 0) this.#head(NEGATIVE, -1 - value);
    else this.#head(NUMBER, value);
  }

  text(text: string): void {
    this.utf8(encoder.encode(text));
  }

  utf8(text: Bytes): void {
    this.#head(TEXT, text.length);
    this.item(text);
  }

  /** @param bytes - an item that is CBOR already */
  item(bytes: Bytes): void {
    this.bytes.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  #head(type: number, count: number): number {
    this.#at = writeHead(this.bytes, this.#at, type, count);
    return count;
  }
}
