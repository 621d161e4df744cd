// Reads CBOR of a known form, item by item; any other form is an error.
import { type Bytes, LIST, NEGATIVE, NUMBER, readHead, TEXT } from './cbor.ts';
import { encodeSigned } from './column.ts';

export class CborReader {
  readonly #bytes: Bytes;
  #at = 0;

  constructor(bytes: Bytes) {
    this.#bytes = bytes;
  }

  /** Reads the head of an item. @returns its items, bytes or value */
  take(type: number): number {
    const head = readHead(this.#bytes, this.#at);
    if (head.type !== type) {
      throw new Error(`Unexpected type ${head.type} at byte ${this.#at}, expected ${type}`);
    }
    this.#at = head.end;
    return head.count;
  }

  /** Reads the head of a list of a fixed length. */
  row(count: number): void {
    const found = this.take(LIST);
    if (found !== count) {
      throw new Error(`Unexpected list of ${found} before byte ${this.#at}, expected ${count}`);
    }
  }

  /** @returns a number in the form of `encodeSigned` */
  signed(): number {
    const isNegative = readHead(this.#bytes, this.#at).type === NEGATIVE;
    return encodeSigned(isNegative ? -1 - this.take(NEGATIVE) : this.take(NUMBER));
  }

  text(): Bytes {
    const length = this.take(TEXT);
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}
