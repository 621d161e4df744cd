// Files of a part of the search index, and what Pagefind expects instead.
import { type Bytes, joined } from './cbor.ts';
import { listFrom } from './list-columns.ts';
import { wordsFrom } from './word-columns.ts';

/** Begins each file of Pagefind once it is unpacked. */
export const MAGIC = new TextEncoder().encode('pagefind_dcd');

/**
 * @param name - of the file
 * @param unpacked - as it lies in the part
 */
export function asPagefindHasIt(name: string, unpacked: Bytes): Bytes {
  const columns = unpacked.subarray(MAGIC.length);
  if (name.endsWith('.pf_index')) return joined([MAGIC, wordsFrom(columns)]);
  const [, version] = /([^./]*)(?:\.sorted)?\.pf_meta$/.exec(name) ?? [];
  return version === undefined ? unpacked : joined([MAGIC, listFrom(version, columns)]);
}
