// A part of the search index leaves out the names of its files, which are most of its list of pages: they are counted.
import { type Bytes, EMPTY, itemsOf, joined, listOf, textOf } from './cbor.ts';

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
 * The list of pages as Pagefind expects it.
 *
 * @param name - of the file, which holds the part's version
 * @param meta - unpacked; as it is if it has all names
 * @throws Error if it is no such list
 */
export function withFileNames(name: string, meta: Bytes): Bytes {
  const version = /([^./]*)(?:\.sorted)?\.pf_meta$/.exec(name)?.[1] ?? '';
  const [form, pages, chunks, ...others] = itemsOf(meta.subarray(MAGIC.length));
  if (!form || !pages || !chunks) throw new Error('Unexpected content');
  const nameOf = (number: number) => textOf(fileName(version, number));
  // A page begins with its name, a chunk ends with it. There are thousands of them: none is taken apart.
  const named = itemsOf(pages).map((page, number) =>
    page[1] === EMPTY ? joined([page.subarray(0, 1), nameOf(number), page.subarray(2)]) : page,
  );
  const borders = itemsOf(chunks).map((chunk, number) =>
    chunk.at(-1) === EMPTY ? joined([chunk.subarray(0, -1), nameOf(number)]) : chunk,
  );
  return joined([MAGIC, listOf([form, listOf(named), listOf(borders), ...others])]);
}
