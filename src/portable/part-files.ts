// A part of the search index leaves out the names of its files, which are most of its list of pages: they are counted.
import { type Bytes, itemsOf, joined, listOf, textIn, textOf } from './cbor.ts';

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
  const named = itemsOf(pages).map((page, number) => {
    const [own, ...rest] = itemsOf(page);
    return isEmpty(own) ? listOf([textOf(fileName(version, number)), ...rest]) : page;
  });
  const borders = itemsOf(chunks).map((chunk, number) => {
    const [first, last, own] = itemsOf(chunk);
    return first && last && isEmpty(own) ? listOf([first, last, textOf(fileName(version, number))]) : chunk;
  });
  return joined([MAGIC, listOf([form, listOf(named), listOf(borders), ...others])]);
}

function isEmpty(text: Bytes | undefined): boolean {
  return text !== undefined && textIn(text) === '';
}
