// Shards of the index are kept between builds: one whose pages did not change is not made again.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexPages } from '../../index-parts/pagefind/index-pages.ts';
import { repackShard } from '../../index-parts/pagefind/repack-shard.ts';
import { digestFolder } from '../store/files.ts';

/** A built page that is searched. */
export interface SearchedPage {
  /** Relative to the site, with `/`. */
  url: string;
  /** SHA-256 of its HTML, base64url. */
  digest: string;
}

/** @returns whether the shard of this key is there, with its files as they were written */
export async function isShardKept(kept: string, key: string): Promise<boolean> {
  const written = await readFile(join(kept, 'key'), 'utf8').catch(() => '');
  return written.startsWith(`${key} `) && written === (await formatKey(kept, key));
}

async function formatKey(kept: string, key: string): Promise<string> {
  return `${key} ${await digestFolder(join(kept, 'files'))}`;
}

interface ShardJob {
  site: string;
  /** Folder of the shard, absolute. */
  kept: string;
  pages: readonly SearchedPage[];
  key: string;
  isOneOfSeveral: boolean;
  signal?: AbortSignal | undefined;
  onPage?: (() => void) | undefined;
}

/** The key is written last: a shard that a killed build left is made again. */
export async function makeShard({
  site,
  kept,
  pages,
  key,
  isOneOfSeveral,
  ...options
}: ShardJob): Promise<void> {
  await rm(kept, { recursive: true, force: true });
  await mkdir(kept, { recursive: true });
  const paths = pages.map(({ url }) => ({ url, path: join(site, url) }));
  await indexPages(paths, join(kept, 'files'), options);
  if (isOneOfSeveral) await repackShard(join(kept, 'files'));
  await writeFile(join(kept, 'key'), await formatKey(kept, key));
}

/** @returns the key of a shard: another one if any of its pages differs, or the code that makes it */
export function digestShard(pages: readonly SearchedPage[], version: string): string {
  const hash = createHash('sha256').update(version);
  for (const { url, digest } of pages) hash.update(`\n${url} ${digest}`);
  return hash.digest('base64url');
}

/** Deletes shards of a collection that was larger or smaller. */
export async function pruneShards(cache: string, count: number): Promise<void> {
  for (const name of await readdir(cache).catch(() => [])) {
    if (!name.endsWith(`-of-${count}`)) await rm(join(cache, name), { recursive: true });
  }
}
