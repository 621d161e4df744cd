// The subset of CBOR (RFC 8949) in Pagefind's files: lists, texts and numbers. Lists are split and joined as slices of bytes,
// without decoding their items, which a library cannot do.

export type Bytes = Uint8Array<ArrayBuffer>;

export const NUMBER = 0;
export const NEGATIVE = 1;
const BYTES = 2;
export const TEXT = 3;
export const LIST = 4;

const encoder = new TextEncoder();

/** @throws Error if it is no list, or holds anything but lists, texts and numbers */
export function splitList(list: Bytes): Bytes[] {
  const { type, count, end } = readHead(list, 0);
  if (type !== LIST) throw new Error(`Unexpected type ${type}, expected a list`);
  const items: Bytes[] = [];
  for (let start = end; items.length < count; ) {
    const next = findEnd(list, start);
    items.push(list.subarray(start, next));
    start = next;
  }
  return items;
}

/** @throws Error if it is no text */
export function decodeText(item: Bytes): string {
  const { type, count, end } = readHead(item, 0);
  if (type !== TEXT) throw new Error(`Unexpected type ${type}, expected a text`);
  return new TextDecoder().decode(item.subarray(end, end + count));
}

export function encodeList(items: readonly Bytes[]): Bytes {
  return concatBytes([encodeHead(LIST, items.length), ...items]);
}

export function encodeText(text: string): Bytes {
  const bytes = encoder.encode(text);
  return concatBytes([encodeHead(TEXT, bytes.length), bytes]);
}

export function concatBytes(slices: readonly Bytes[]): Bytes {
  const all = new Uint8Array(slices.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const slice of slices) {
    all.set(slice, at);
    at += slice.length;
  }
  return all;
}

/** Nested lists need no recursion: they only add to the number of items that are left. */
function findEnd(bytes: Bytes, start: number): number {
  let at = start;
  for (let left = 1; left > 0; left--) {
    const first = bytes[at] ?? 255;
    // Most items are small numbers.
    if (first < 24) at += 1;
    else {
      const { type, count, end } = readHead(bytes, at);
      if (type > LIST || type === BYTES) throw new Error(`Unexpected type ${type}`);
      if (type === LIST) left += count;
      at = type === TEXT ? end + count : end;
    }
  }
  if (at > bytes.length) throw new Error('Unexpected end');
  return at;
}

/** @returns the type of the item at a position; its bytes, items or value; and where its head ends */
export function readHead(bytes: Bytes, at: number): { type: number; count: number; end: number } {
  const first = bytes[at];
  if (first === undefined) throw new Error('Unexpected end');
  const [type, size] = [first >> 5, first & 31];
  if (size < 24) return { type, count: size, end: at + 1 };
  const length = 2 ** (size - 24);
  if (length > 8) throw new Error(`Unexpected head ${first}`);
  let count = 0;
  for (let next = 1; next <= length; next++) count = count * 256 + (bytes[at + next] ?? 0);
  return { type, count, end: at + 1 + length };
}

/** Writes the shortest form. @returns where it ends */
export function writeHead(into: Bytes, start: number, type: number, count: number): number {
  const kind = type << 5;
  let at = start;
  if (count < 24) into[at++] = kind | count;
  else if (count < 2 ** 8) {
    into[at++] = kind | 24;
    into[at++] = count;
  } else if (count < 2 ** 16) {
    into[at++] = kind | 25;
    into[at++] = count >>> 8;
    into[at++] = count;
  } else {
    into[at++] = kind | 26;
    for (let bits = 24; bits >= 0; bits -= 8) into[at++] = count >>> bits;
  }
  return at;
}

function encodeHead(type: number, count: number): Bytes {
  const head = new Uint8Array(5);
  return head.subarray(0, writeHead(head, 0, type, count));
}
