// Files of a part of the search index, and what Pagefind expects instead.
import { type Bytes, joined } from './cbor.ts';
import { listFrom } from './list-columns.ts';
import { wordsFrom } from './word-columns.ts';

/** Begins each file of Pagefind once it is unpacked. */
export const MAGIC = new TextEncoder().encode('pagefind_dcd');

/** What Pagefind asks each part for first; of all parts it is in one file, by their folders. */
export const ENTRY = 'pagefind-entry.json';

/**
 * @param name - of the file that Pagefind asks for, relative to `pagefind/`
 * @param unpacked - what lies there
 */
export function asPagefindHasIt(name: string, unpacked: Bytes): Bytes {
  if (name.endsWith(ENTRY)) {
    const entries = JSON.parse(new TextDecoder().decode(unpacked));
    return new TextEncoder().encode(JSON.stringify(entries[name.slice(0, -ENTRY.length)]));
  }
  const columns = unpacked.subarray(MAGIC.length);
  if (name.endsWith('.pf_index')) return joined([MAGIC, wordsFrom(columns)]);
  const [, version] = /([^./]*)(?:\.sorted)?\.pf_meta$/.exec(name) ?? [];
  return version === undefined ? unpacked : joined([MAGIC, listFrom(version, columns)]);
}
