// Repacks a shard so that searching many shards loads less. Pagefind's form suits a single index: its list of pages, mostly
// checksums, is loaded before the first search, and words come in files of thirty kilobytes. Here each common word has a file
// of its own, in columns, and files are numbered instead of named: the browser restores Pagefind's form.
import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Bytes, concatBytes, decodeText, encodeList, encodeText, splitList } from '../format/cbor.ts';
import { encodePageList } from '../format/encode-page-list.ts';
import { encodeWords } from '../format/encode-words.ts';
import { indexFileName } from '../format/page-list.ts';
import { ENTRY, MAGIC } from '../format/pagefind-files.ts';

/** Size of words in one file, in bytes before compression: smaller files save nothing and need more names. */
const MAX_GROUP = 16_000;

interface Chunk {
  first: string;
  last: string;
  packed: Bytes;
}

/**
 * A second list of pages, `*.sorted.pf_meta`, also holds their order.
 *
 * @param folder - written by Pagefind, absolute
 * @throws Error if the format of Pagefind's files is unknown
 */
export async function repackShard(folder: string): Promise<void> {
  const path = join(folder, ENTRY);
  const entry = JSON.parse(await readFile(path, 'utf8')) as { languages: Record<string, { hash: string }> };
  for (const language of Object.values(entry.languages)) {
    language.hash = await repackLanguage(folder, language.hash);
  }
  await writeFile(path, JSON.stringify(entry));
}

/** @returns the new version of the language's index */
async function repackLanguage(folder: string, hash: string): Promise<string> {
  const path = join(folder, `pagefind.${hash}.pf_meta`);
  const meta = await readUnpacked(path);
  const [version, pages, chunks, filters, sorts, fields, ...more] = splitList(meta);
  if (!version || !pages || !chunks || !filters || !sorts || !fields || more.length > 0) {
    throw new Error(`Unexpected content of ${path}: Pagefind's format has changed`);
  }
  const repacked = await repackWords(folder, splitList(chunks));
  // Browsers cache files by their names: these change with any content of the shard.
  const digest = createHash('sha256').update(meta);
  for (const { packed } of repacked) digest.update(packed);
  const name = hash.replace(/[^_]*$/, digest.digest('hex').slice(0, 10));
  const named: Bytes[] = [];
  for (const [number, page] of splitList(pages).entries()) {
    const [own, ...others] = splitList(page);
    const file = indexFileName(name, number);
    if (own) await rename(fragment(decodeText(own)), fragment(file));
    named.push(encodeList([encodeText(file), ...others]));
  }
  const table: Bytes[] = [];
  for (const [number, { first, last, packed }] of repacked.entries()) {
    const file = indexFileName(name, number);
    await writeFile(join(folder, 'index', `${file}.pf_index`), packed);
    table.push(encodeList([first, last, file].map(encodeText)));
  }
  const listed = (sorted: Bytes) =>
    pack(
      encodePageList(
        name,
        encodeList([version, encodeList(named), encodeList(table), filters, sorted, fields]),
      ),
    );
  await writeFile(join(folder, `pagefind.${name}.pf_meta`), listed(encodeList([])));
  await writeFile(join(folder, `pagefind.${name}.sorted.pf_meta`), listed(sorts));
  await rm(path);
  return name;

  function fragment(hash: string): string {
    return join(folder, 'fragment', `${hash}.pf_fragment`);
  }
}

/** Removes Pagefind's files of words. @returns the same words in groups */
async function repackWords(folder: string, table: readonly Bytes[]): Promise<Chunk[]> {
  const repacked: Chunk[] = [];
  for (const row of table) {
    const [, , hash] = splitList(row);
    const path = join(folder, 'index', `${hash && decodeText(hash)}.pf_index`);
    const [words, ...more] = splitList(await readUnpacked(path));
    if (!words || more.length > 0)
      throw new Error(`Unexpected content of ${path}: Pagefind's format has changed`);
    for (const some of groupWords(splitList(words))) {
      const [first, last] = [some[0], some.at(-1)].map((word) => readForm(word ?? encodeList([])));
      repacked.push({
        first: first ?? '',
        last: last ?? '',
        packed: pack(encodeWords(encodeList([encodeList(some)]))),
      });
    }
    await rm(path);
  }
  return repacked;
}

/** Groups of at most `MAX_GROUP` bytes, or one longer word. */
function groupWords(words: readonly Bytes[]): Bytes[][] {
  const groups: Bytes[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const word of words) {
    size += word.length;
    if (size > MAX_GROUP) {
      groups.push([]);
      size = word.length;
    }
    groups.at(-1)?.push(word);
  }
  return groups;
}

function readForm(word: Bytes): string {
  const [form] = splitList(word);
  return form ? decodeText(form) : '';
}

async function readUnpacked(path: string): Promise<Bytes> {
  return gunzipSync(await readFile(path)).subarray(MAGIC.length);
}

function pack(bytes: Bytes): Bytes {
  return gzipSync(concatBytes([MAGIC, bytes]), { level: 9 });
}
