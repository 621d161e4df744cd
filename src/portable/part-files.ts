// Files of a part of the search index, and what Pagefind expects instead. Names of files, which are most of a list of pages,
// are left out: they are counted. Words are in columns.
import { type Bytes, EMPTY, endsOf, itemsOf, joined, listOf, startOf, textOf, writeText } from './cbor.ts';
import { wordsFrom } from './word-columns.ts';

/** Begins each file of Pagefind once it is unpacked. */
export const MAGIC = new TextEncoder().encode('pagefind_dcd');

/**
 * @param version - of the part: changes with anything in it
 * @example fileName('vi_1a2b3c', 40) // => 'vi_1a2b3c_14'
 */
export function fileName(version: string, number: number): string {
  return `${version}_${number.toString(36)}`;
}

/**
 * @param name - of the file
 * @param unpacked - as it lies in the part
 * @throws Error if it is not what it should be
 */
export function asPagefindHasIt(name: string, unpacked: Bytes): Bytes {
  const content = unpacked.subarray(MAGIC.length);
  if (name.endsWith('.pf_index')) return joined([MAGIC, wordsFrom(content)]);
  const [, version] = /([^./]*)(?:\.sorted)?\.pf_meta$/.exec(name) ?? [];
  return version === undefined ? unpacked : joined([MAGIC, withFileNames(version, content)]);
}

/** @param meta - the list of pages; as it is if it has all names */
function withFileNames(version: string, meta: Bytes): Bytes {
  const [form, pages, chunks, ...others] = itemsOf(meta);
  if (!form || !pages || !chunks) throw new Error('Unexpected content');
  // A page begins with its name, a chunk ends with it.
  const named = withNames(pages, version, (start) => start + 1);
  const borders = withNames(chunks, version, (_start, end) => end - 1);
  return listOf([form, named, borders, ...others]);
}

/**
 * There are thousands of items while the reader waits: all is written into one piece of memory, one byte after another.
 *
 * @param placeIn - where in an item its name is, if that is empty
 * @returns a list of the items, each with its name
 */
function withNames(items: Bytes, version: string, placeIn: (start: number, end: number) => number): Bytes {
  const ends = endsOf(items);
  const longest = textOf(fileName(version, ends.length)).length;
  const list = new Uint8Array(items.length + ends.length * longest);
  let [read, write] = [0, 0];
  for (let number = 0; number < ends.length; number++) {
    const end = ends[number] ?? 0;
    const start = ends[number - 1] ?? startOf(items);
    const place = placeIn(start, end);
    if (items[place] === EMPTY) {
      while (read < place) list[write++] = items[read++] ?? 0;
      write = writeText(list, write, fileName(version, number));
      read += 1;
    }
    while (read < end) list[write++] = items[read++] ?? 0;
  }
  while (read < items.length) list[write++] = items[read++] ?? 0;
  return list.subarray(0, write);
}
