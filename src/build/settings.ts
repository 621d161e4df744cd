// Where things are for one run: which folder is built, and where what is generated from it is kept between builds.
import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';

export interface Settings {
  /** The project itself, absolute. */
  root: string;
  /** Folder of the seeds, absolute. */
  seeds: string;
  /** Folder of the generated MDX pages, absolute. */
  content: string;
  /** Astro's cache: what lets an unchanged page be skipped. */
  cache: string;
  /** Pages in one part of the search index, at most. */
  shardSize: number;
  /** Name of the seeds folder; empty for the project's own. */
  name: string;
}

/** A build with an index of so many takes 3.3 GB of memory, see also `shardCount`; the variable is for measuring what other sizes cost. */
const SHARD_SIZE = 10_000;
const SHARD_SIZE_VARIABLE = 'SEEDPRESS_SHARD_SIZE';

/** Variable by which the command tells the Astro configuration which folder to build. */
export const SEEDS_VARIABLE = 'SEEDPRESS_SEEDS';

/** The project's own seeds are kept in `src/content/docs`; every other folder gets a place of its own in the cache. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const root = resolve(import.meta.dirname, '../..');
  const own = join(root, 'seeds');
  const shardSize = Number(env[SHARD_SIZE_VARIABLE]) || SHARD_SIZE;
  const seeds = resolve(env[SEEDS_VARIABLE] || own);
  if (seeds === own) {
    const content = join(root, 'src/content/docs');
    return { root, seeds, content, cache: join(root, 'node_modules/.astro'), shardSize, name: '' };
  }
  const id = createHash('sha256').update(seeds).digest('hex').slice(0, 16);
  const cache = join(root, 'node_modules/.cache/seedpress', id);
  return { root, seeds, content: join(cache, 'docs'), cache, shardSize, name: basename(seeds) };
}
