// Shards of the index as they are kept between builds: one whose pages did not change is not made again.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexPages } from '../../index-parts/pagefind/index-pages.ts';
import { repackShard } from '../../index-parts/pagefind/repack-shard.ts';

export interface Page {
  /** Relative to the site, with `/`. */
  url: string;
  digest: string;
}

export async function isKept(kept: string, key: string): Promise<boolean> {
  return (await readFile(join(kept, 'key'), 'utf8').catch(() => '')) === key;
}

interface Making {
  site: string;
  /** Folder of the shard, absolute. */
  kept: string;
  pages: readonly Page[];
  key: string;
  /** Whether it is one of several. */
  isPart: boolean;
  signal?: AbortSignal | undefined;
  onPage?: (() => void) | undefined;
}

/** The key is written last: what a killed build leaves is made again. */
export async function makeShard({ site, kept, pages, key, isPart, ...options }: Making): Promise<void> {
  await rm(kept, { recursive: true, force: true });
  await mkdir(kept, { recursive: true });
  const paths = pages.map(({ url }) => ({ url, path: join(site, url) }));
  await indexPages(paths, join(kept, 'files'), options);
  if (isPart) await repackShard(join(kept, 'files'));
  await writeFile(join(kept, 'key'), key);
}

/** Of a shard: another one if any of its pages differs, or the code that makes it. */
export function keyOf(pages: readonly Page[], version: string): string {
  const hash = createHash('sha256').update(version);
  for (const { url, digest } of pages) hash.update(`\n${url} ${digest}`);
  return hash.digest('base64url');
}

/** Shards of a collection that was larger or smaller. */
export async function dropOthers(cache: string, count: number): Promise<void> {
  for (const name of await readdir(cache).catch(() => [])) {
    if (!name.endsWith(`-of-${count}`)) await rm(join(cache, name), { recursive: true });
  }
}
