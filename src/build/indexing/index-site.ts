// A built site → its search index. The index of a large site is made in shards, one after another, so that memory stays
// level; a shard whose pages did not change is taken from the last build.
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createNamesScript } from '../../index-parts/format/names-script.ts';
import { ENTRY } from '../../index-parts/format/pagefind-files.ts';
import { createLexiconMaker, type LexiconData } from '../../index-parts/lexicon/lexicon.ts';
import { packLexicon } from '../../index-parts/lexicon/packed-lexicon.ts';
import { findPageText } from '../../render/page-text.ts';
import { linkFolder } from '../store/link.ts';
import { bundleEngine, type Shard } from './bundle-engine.ts';
import { readIndexedText } from './indexed-text.ts';
import { digestShard, isShardKept, makeShard, pruneShards, type SearchedPage } from './shard-store.ts';
import { chooseShardCount, isInSample, pickShard } from './shards.ts';

export interface IndexedSite {
  pages: number;
  shards: number;
  /** Shards that were taken from the last build. */
  reused: number;
}

/** Pagefind's files that are the same in every shard: the site has them once, beside the shards. */
const SHARED = /^(?:pagefind-worker\.js|pagefind\.js|wasm\..*)(?:\.js)?$/;
/** Pagefind's description of an index. */
interface Entry {
  languages: Record<string, { wasm: string | null; page_count: number }>;
}

export interface IndexOptions {
  /** Folder of the built pages, absolute. */
  site: string;
  /** Those of its pages that are searched. */
  pages: readonly SearchedPage[];
  /** Folder to write the index to, absolute; replaced. */
  folder: string;
  /** Folder of earlier shards, absolute. */
  cache: string;
  /** Pages in one shard, at most. */
  shardSize: number;
  /** Digest of the code that makes a shard; one of other code is made again. */
  version: string;
  signal?: AbortSignal;
  /** Called for each page that is indexed; `total` are the pages of the shards that are made. */
  onPage?: (done: number, total: number) => void;
}

/** @throws Error with Pagefind's message, or the system's if files cannot be read or written */
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
  const count = chooseShardCount(pages.length, shardSize);
  const shards: Shard[] = [];
  const entries: Record<string, Entry> = {};
  let reused = 0;
  for (let number = 0; number < count; number++) {
    const own = pages.filter(({ url }) => pickShard(url, count) === number);
    if (own.length === 0) continue;
    const name = count === 1 ? '' : `${number}/`;
    const kept = join(cache, `${number}-of-${count}`);
    const key = digestShard(own, version);
    if (await isShardKept(kept, key)) reused += 1;
    else
      await makeShard({ site, kept, pages: own, key, isOneOfSeveral: count > 1, signal, onPage: countPage });
    linkFolder(join(kept, 'files'), join(folder, name));
    const entry = JSON.parse(await readFile(join(folder, name, ENTRY), 'utf8')) as Entry;
    shards.push({ folder: name, ...listLanguages(entry) });
    if (!name) continue;
    entries[name] = entry;
    await rm(join(folder, name, ENTRY));
    await moveSharedFiles(join(folder, name), folder);
  }
  if (count > 1) await writeFile(join(folder, ENTRY), JSON.stringify(entries));
  await pruneShards(cache, count);
  const words = await learnWords(site, pages, signal);
  await writeFile(
    join(folder, 'words.pf_lexicon'),
    gzipSync(JSON.stringify(packLexicon(words)), { level: 9 }),
  );
  await writeFile(join(folder, 'names.js'), createNamesScript(words.abbreviations));
  await writeFile(join(folder, 'engine.js'), await bundleEngine(join(folder, 'pagefind.js'), shards));
  return { pages: pages.length, shards: shards.length, reused };
}

/** @returns the pages of a site that are searched, in the order of their addresses */
export async function listSearchedPages(site: string, signal?: AbortSignal): Promise<SearchedPage[]> {
  const names = (await readdir(site, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  const pages: SearchedPage[] = [];
  for (const name of names) {
    signal?.throwIfAborted();
    const html = await readFile(join(site, name), 'utf8');
    if (findPageText(html) === undefined) continue;
    pages.push({
      url: name.replaceAll(sep, '/'),
      digest: createHash('sha256').update(html).digest('base64url'),
    });
  }
  return pages;
}

async function learnWords(
  site: string,
  pages: readonly SearchedPage[],
  signal: AbortSignal | undefined,
): Promise<LexiconData> {
  const lexicon = createLexiconMaker();
  for (const { url } of pages) {
    signal?.throwIfAborted();
    if (isInSample(url, pages.length)) lexicon.add(readIndexedText(await readFile(join(site, url), 'utf8')));
  }
  return lexicon.finish();
}

async function moveSharedFiles(shard: string, folder: string): Promise<void> {
  for (const name of await readdir(shard)) {
    if (!SHARED.test(name)) continue;
    await cp(join(shard, name), join(folder, name));
    await rm(join(shard, name));
  }
}

function listLanguages(entry: Entry): Omit<Shard, 'folder'> {
  const languages = Object.entries(entry.languages);
  const stemmed = languages.filter(([, { wasm }]) => wasm !== null);
  return {
    languages: languages.map(([lang]) => lang),
    stems: stemmed.map(([lang]) => lang),
    pages: languages.reduce((sum, [, { page_count }]) => sum + page_count, 0),
  };
}
