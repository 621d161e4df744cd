// Files of a shard of several, and the form in which Pagefind expects them.
import { type Bytes, concatBytes } from './cbor.ts';
import { decodePageList } from './page-list.ts';
import { decodeWords } from './word-columns.ts';

/** The first bytes of Pagefind's unpacked files. */
export const MAGIC = new TextEncoder().encode('pagefind_dcd');

/** The file that Pagefind asks each index for first. One file holds those of all shards, by their folders. */
export const ENTRY = 'pagefind-entry.json';

/**
 * @param name - of the file that Pagefind asks for, relative to `pagefind/`
 * @param unpacked - content of the file there
 */
export function restorePagefindFile(name: string, unpacked: Bytes): Bytes {
  if (name.endsWith(ENTRY)) {
    const entries = JSON.parse(new TextDecoder().decode(unpacked));
    return new TextEncoder().encode(JSON.stringify(entries[name.slice(0, -ENTRY.length)]));
  }
  const columns = unpacked.subarray(MAGIC.length);
  if (name.endsWith('.pf_index')) return concatBytes([MAGIC, decodeWords(columns)]);
  const [, version] = /(?<![^./])([^./]*)(?:\.sorted)?\.pf_meta$/.exec(name) ?? [];
  return version === undefined ? unpacked : concatBytes([MAGIC, decodePageList(version, columns)]);
}
