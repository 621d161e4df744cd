// The little of CBOR (RFC 8949) that Pagefind's files are made of, lists, texts and numbers: taken apart and put together
// again without reading what is in them.

export type Bytes = Uint8Array<ArrayBuffer>;

export const NUMBER = 0;
export const NEGATIVE = 1;
const BYTES = 2;
export const TEXT = 3;
export const LIST = 4;

const encoder = new TextEncoder();

/** @throws Error if it is no list, or holds something else than lists, texts and numbers */
export function itemsOf(list: Bytes): Bytes[] {
  const { type, count, end } = headAt(list, 0);
  if (type !== LIST) throw new Error(`Unexpected type ${type}, expected a list`);
  const items: Bytes[] = [];
  for (let start = end; items.length < count; ) {
    const next = endOf(list, start);
    items.push(list.subarray(start, next));
    start = next;
  }
  return items;
}

/** @throws Error if it is no text */
export function textIn(item: Bytes): string {
  const { type, count, end } = headAt(item, 0);
  if (type !== TEXT) throw new Error(`Unexpected type ${type}, expected a text`);
  return new TextDecoder().decode(item.subarray(end, end + count));
}

export function listOf(items: readonly Bytes[]): Bytes {
  return joined([headOf(LIST, items.length), ...items]);
}

export function textOf(text: string): Bytes {
  const bytes = encoder.encode(text);
  return joined([headOf(TEXT, bytes.length), bytes]);
}

export function joined(parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Of lists in lists no more is to be known than how many items are still to come. */
function endOf(bytes: Bytes, start: number): number {
  let at = start;
  for (let left = 1; left > 0; left--) {
    const first = bytes[at] ?? 255;
    // Most items are small numbers.
    if (first < 24) at += 1;
    else {
      const { type, count, end } = headAt(bytes, at);
      if (type > LIST || type === BYTES) throw new Error(`Unexpected type ${type}`);
      if (type === LIST) left += count;
      at = type === TEXT ? end + count : end;
    }
  }
  if (at > bytes.length) throw new Error('Unexpected end');
  return at;
}

/** @returns what begins there; how many bytes or items it has, or which number it is; and where its head ends */
export function headAt(bytes: Bytes, at: number): { type: number; count: number; end: number } {
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

/** As short as it can be. @returns where it ends */
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

function headOf(type: number, count: number): Bytes {
  const head = new Uint8Array(5);
  return head.subarray(0, writeHead(head, 0, type, count));
}
