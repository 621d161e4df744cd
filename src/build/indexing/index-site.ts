// A built site → its search index. A large site's index is made in parts, one after another, so that memory stays level,
// and a part whose pages did not change is taken from the last build.
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createNamesScript } from '../../index-parts/format/names-script.ts';
import { ENTRY } from '../../index-parts/format/pagefind-files.ts';
import { createLexiconMaker, type LexiconData } from '../../index-parts/lexicon/lexicon.ts';
import { packLexicon } from '../../index-parts/lexicon/packed-lexicon.ts';
import { bundleEngine, type Shard } from './bundle-engine.ts';
import { dropOthers, isKept, keyOf, makeShard, type Page } from './kept-shards.ts';
import { textOf } from './page-text.ts';
import { isInSample, shardCount, shardOf } from './shards.ts';

export interface IndexedSite {
  pages: number;
  shards: number;
  /** Shards that were as they were. */
  reused: number;
}

/** Pagefind's files that are the same in every shard; they lie once, beside them. */
const SHARED = /^(?:pagefind-worker\.js|pagefind\.js|wasm\..*)(?:\.js)?$/;
/** What Pagefind says of an index. */
interface Entry {
  languages: Record<string, { wasm: string | null; page_count: number }>;
}

export interface IndexOptions {
  /** Folder of the built pages, absolute. */
  site: string;
  /** Those of its pages that are searched. */
  pages: readonly Page[];
  /** Folder to write the index to, absolute; replaced. */
  folder: string;
  /** Folder of earlier shards, absolute. */
  cache: string;
  /** Pages in one shard, at most. */
  shardSize: number;
  /** Of the code that makes a shard; those of another version are made anew. */
  version: string;
  signal?: AbortSignal;
  /** Called for each page that is indexed; `total` are the pages of the shards that are made. */
  onPage?: (done: number, total: number) => void;
}

/** @throws Error with what Pagefind says, and the system's if files cannot be read or written */
export async function indexSite({
  site,
  pages,
  folder,
  cache,
  shardSize,
  version,
  signal,
  onPage,
}: IndexOptions): Promise<IndexedSite> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  if (pages.length === 0) return { pages: 0, shards: 0, reused: 0 };
  let done = 0;
  const countPage = () => onPage?.(++done, pages.length);
  const count = shardCount(pages.length, shardSize);
  const shards: Shard[] = [];
  const entries: Record<string, Entry> = {};
  let reused = 0;
  for (let number = 0; number < count; number++) {
    const own = pages.filter(({ url }) => shardOf(url, count) === number);
    if (own.length === 0) continue;
    const name = count === 1 ? '' : `${number}/`;
    const kept = join(cache, `${number}-of-${count}`);
    const key = keyOf(own, version);
    if (await isKept(kept, key)) reused += 1;
    else await makeShard({ site, kept, pages: own, key, isPart: count > 1, signal, onPage: countPage });
    await cp(join(kept, 'files'), join(folder, name), { recursive: true });
    const entry = JSON.parse(await readFile(join(folder, name, ENTRY), 'utf8')) as Entry;
    shards.push({ folder: name, ...languagesOf(entry) });
    if (!name) continue;
    entries[name] = entry;
    await rm(join(folder, name, ENTRY));
    await share(join(folder, name), folder);
  }
  if (count > 1) await writeFile(join(folder, ENTRY), JSON.stringify(entries));
  await dropOthers(cache, count);
  const words = await learnWords(site, pages);
  await writeFile(
    join(folder, 'words.pf_lexicon'),
    gzipSync(JSON.stringify(packLexicon(words)), { level: 9 }),
  );
  await writeFile(join(folder, 'names.js'), createNamesScript(words.abbreviations));
  await writeFile(join(folder, 'engine.js'), await bundleEngine(join(folder, 'pagefind.js'), shards));
  return { pages: pages.length, shards: shards.length, reused };
}

/** @returns the pages of a site that are searched, in the order of their addresses */
export async function listPages(site: string): Promise<Page[]> {
  const names = (await readdir(site, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  const pages: Page[] = [];
  for (const name of names) {
    const html = await readFile(join(site, name), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    pages.push({
      url: name.replaceAll(sep, '/'),
      digest: createHash('sha256').update(html).digest('base64url'),
    });
  }
  return pages;
}

async function learnWords(site: string, pages: readonly Page[]): Promise<LexiconData> {
  const lexicon = createLexiconMaker();
  for (const { url } of pages) {
    if (isInSample(url, pages.length)) lexicon.add(textOf(await readFile(join(site, url), 'utf8')));
  }
  return lexicon.finish();
}

async function share(shard: string, folder: string): Promise<void> {
  for (const name of await readdir(shard)) {
    if (!SHARED.test(name)) continue;
    await cp(join(shard, name), join(folder, name));
    await rm(join(shard, name));
  }
}

function languagesOf(entry: Entry): Omit<Shard, 'folder'> {
  const languages = Object.entries(entry.languages);
  const stemmed = languages.filter(([, { wasm }]) => wasm !== null);
  return {
    languages: languages.map(([lang]) => lang),
    stems: stemmed.map(([lang]) => lang),
    pages: languages.reduce((sum, [, { page_count }]) => sum + page_count, 0),
  };
}
