// A part of the index, made lighter for a reader who asks all of them. Pagefind's own form suits one index: its list of
// pages, most of it checksums, is loaded before the first question, and words come thirty kilobytes at a time whichever is
// asked for. Here each common word is by itself, in columns, and no file is named: the browser makes Pagefind's form of it.
import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Bytes, itemsOf, joined, listOf, textIn, textOf } from '../format/cbor.ts';
import { ENTRY, MAGIC } from '../format/files.ts';
import { fileName } from '../format/list-columns.ts';
import { listColumns, wordColumns } from './write-columns.ts';

/** Words that are loaded together, in bytes before they are packed: smaller ones save no bytes, and cost names. */
const TOGETHER = 16_000;

interface Chunk {
  first: string;
  last: string;
  packed: Bytes;
}

/**
 * Beside each list of pages another one, `*.sorted.pf_meta`, says how they are sorted.
 *
 * @param folder - as Pagefind wrote it, absolute
 * @throws Error if Pagefind's files are not what they were when this was written
 */
export async function makeLean(folder: string): Promise<void> {
  const path = join(folder, ENTRY);
  const entry = JSON.parse(await readFile(path, 'utf8')) as { languages: Record<string, { hash: string }> };
  for (const language of Object.values(entry.languages)) {
    language.hash = await makeLanguageLean(folder, language.hash);
  }
  await writeFile(path, JSON.stringify(entry));
}

/** @returns the new name of the language's list of pages */
async function makeLanguageLean(folder: string, hash: string): Promise<string> {
  const path = join(folder, `pagefind.${hash}.pf_meta`);
  const meta = await unpacked(path);
  const [version, pages, chunks, filters, sorts, fields, ...more] = itemsOf(meta);
  if (!version || !pages || !chunks || !filters || !sorts || !fields || more.length > 0) {
    throw new Error(`Unexpected content of ${path}: Pagefind's format has changed`);
  }
  const lean = await leanChunks(folder, itemsOf(chunks));
  // Browsers keep files by their names: these change with anything that is in the part.
  const digest = createHash('sha256').update(meta);
  for (const { packed } of lean) digest.update(packed);
  const name = hash.replace(/[^_]*$/, digest.digest('hex').slice(0, 10));
  const named: Bytes[] = [];
  for (const [number, page] of itemsOf(pages).entries()) {
    const [own, ...others] = itemsOf(page);
    const file = fileName(name, number);
    if (own) await rename(fragment(textIn(own)), fragment(file));
    named.push(listOf([textOf(file), ...others]));
  }
  const table: Bytes[] = [];
  for (const [number, { first, last, packed }] of lean.entries()) {
    const file = fileName(name, number);
    await writeFile(join(folder, 'index', `${file}.pf_index`), packed);
    table.push(listOf([first, last, file].map(textOf)));
  }
  const listed = (sorted: Bytes) =>
    packedOf(listColumns(name, listOf([version, listOf(named), listOf(table), filters, sorted, fields])));
  await writeFile(join(folder, `pagefind.${name}.pf_meta`), listed(listOf([])));
  await writeFile(join(folder, `pagefind.${name}.sorted.pf_meta`), listed(sorts));
  await rm(path);
  return name;

  function fragment(hash: string): string {
    return join(folder, 'fragment', `${hash}.pf_fragment`);
  }
}

/** Takes the chunks of words away. @returns the same words, a few or one at a time */
async function leanChunks(folder: string, table: readonly Bytes[]): Promise<Chunk[]> {
  const lean: Chunk[] = [];
  for (const row of table) {
    const [, , hash] = itemsOf(row);
    const path = join(folder, 'index', `${hash && textIn(hash)}.pf_index`);
    const [words, ...more] = itemsOf(await unpacked(path));
    if (!words || more.length > 0)
      throw new Error(`Unexpected content of ${path}: Pagefind's format has changed`);
    for (const some of inGroups(itemsOf(words))) {
      const [first, last] = [some[0], some.at(-1)].map((word) => wordIn(word ?? listOf([])));
      lean.push({
        first: first ?? '',
        last: last ?? '',
        packed: packedOf(wordColumns(listOf([listOf(some)]))),
      });
    }
    await rm(path);
  }
  return lean;
}

/** A word that is long by itself is alone. */
function inGroups(words: readonly Bytes[]): Bytes[][] {
  const groups: Bytes[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const word of words) {
    size += word.length;
    if (size > TOGETHER) {
      groups.push([]);
      size = word.length;
    }
    groups.at(-1)?.push(word);
  }
  return groups;
}

function wordIn(word: Bytes): string {
  const [form] = itemsOf(word);
  return form ? textIn(form) : '';
}

async function unpacked(path: string): Promise<Bytes> {
  return gunzipSync(await readFile(path)).subarray(MAGIC.length);
}

function packedOf(bytes: Bytes): Bytes {
  return gzipSync(joined([MAGIC, bytes]), { level: 9 });
}
