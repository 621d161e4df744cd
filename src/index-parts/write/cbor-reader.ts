// Reads CBOR of a known form, item after item; another form is an error.
import { type Bytes, headAt, LIST, NEGATIVE, NUMBER, TEXT } from '../format/cbor.ts';
import { unsigned } from '../format/column.ts';

export class CborReader {
  readonly #bytes: Bytes;
  #at = 0;

  constructor(bytes: Bytes) {
    this.#bytes = bytes;
  }

  /** @returns how many items or bytes it has, or which number it is; a text is still to be taken */
  take(type: number): number {
    const head = headAt(this.#bytes, this.#at);
    if (head.type !== type) {
      throw new Error(`Unexpected type ${head.type} at byte ${this.#at}, expected ${type}`);
    }
    this.#at = head.end;
    return head.count;
  }

  /** A list that always has so many items. */
  row(count: number): void {
    const found = this.take(LIST);
    if (found !== count) {
      throw new Error(`Unexpected list of ${found} before byte ${this.#at}, expected ${count}`);
    }
  }

  /** @returns a number as `unsigned` makes it */
  signed(): number {
    const isNegative = headAt(this.#bytes, this.#at).type === NEGATIVE;
    return unsigned(isNegative ? -1 - this.take(NEGATIVE) : this.take(NUMBER));
  }

  text(): Bytes {
    const length = this.take(TEXT);
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}
