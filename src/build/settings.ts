// Where things are for one build: the folder that is read, and where what is made of it is kept between builds.
import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { type ConfigurationFile, checkConfiguration, type SiteConfig } from '../config/schema.ts';
import { trustedFolders } from '../config/trusted-folders.ts';
import type { PlacedOverrides } from '../seed/parse/overrides/overrides.ts';
import { siteOverrides } from './site-overrides.ts';

export interface Settings {
  /** The project itself, absolute. */
  root: string;
  /** Folder of the seeds, absolute. */
  seeds: string;
  /** The same, as messages show it to the user. */
  shown: string;
  /** Name of the seeds folder; empty for the project's own. */
  name: string;
  /** Folder of the generated MDX pages, absolute. */
  content: string;
  /** Folder of everything else that is kept between builds, absolute. */
  cache: string;
  /** Pages in one shard of the search index, at most. */
  shardSize: number;
  /** Set by the site's owner. */
  site: SiteConfig;
  /** The file that an owner's mistake is in, as messages name it. */
  configuration: string;
  /** Folders of the seeds whose `.mdx` files are run, with those below them. */
  trustedMdx: readonly string[];
  /** Overrides for all seeds; any `_defaults.yml` takes precedence. */
  overrides: PlacedOverrides;
}

/** Building an index of this many pages takes 3.3 GB of memory. */
const SHARD_SIZE = 10_000;

/** The project's own folder. */
export const ROOT = resolve(import.meta.dirname, '../..');
/** The project's own seeds. */
const OWN_SEEDS = join(ROOT, 'seeds');

export interface SettingsOptions {
  /** Folder of the seeds, absolute. */
  seeds: string;
  /** The same, as messages show it to the user. */
  shown: string;
  /** The project's own configuration. */
  own: ConfigurationFile;
  /** The file that was named for this run; its keys beat those of `own`. */
  named?: ConfigurationFile | undefined;
  shardSize?: number | undefined;
}

/**
 * The project's own seeds keep their MDX in `src/content/docs`; every other folder has a place of its own in the cache.
 *
 * @throws Error with a line for each mistake in the configuration
 */
export function createSettings({
  seeds,
  shown,
  own,
  named,
  shardSize = SHARD_SIZE,
}: SettingsOptions): Settings {
  const site = checkConfiguration(named ? [own, named] : [own]);
  const isOwn = seeds === OWN_SEEDS;
  const id = isOwn ? 'seeds' : createHash('sha256').update(seeds).digest('hex').slice(0, 16);
  const cache = join(ROOT, 'node_modules/.cache/seedpress', id);
  const configuration = named?.file ?? own.file;
  return {
    root: ROOT,
    seeds,
    shown,
    name: isOwn ? '' : basename(seeds),
    content: isOwn ? join(ROOT, 'src/content/docs') : join(cache, 'docs'),
    cache,
    shardSize,
    site,
    configuration,
    trustedMdx: trustedFolders(site, isOwn, named),
    overrides: siteOverrides(site, configuration),
  };
}
