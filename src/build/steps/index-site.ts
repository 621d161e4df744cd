import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { digestCode, ENGINE_CODE, INDEX_CODE } from '../code-version.ts';
import type { BuildSummary } from '../events.ts';
import { indexSite, listSearchedPages } from '../indexing/index-site.ts';
import { writeTwins } from '../indexing/write-twins.ts';
import { digestText, readIfThere, writeWhole } from '../store/files.ts';
import { requireResult, type Step, type StepContext } from './step.ts';

/** Beside the index, for when it is kept: its counts, and how many files it has. */
interface Kept {
  indexed: BuildSummary['indexed'];
  files: number;
}

/** Lets Pagefind index the built pages, in shards that are kept between builds, as is the whole. */
export const index: Step = {
  name: 'index',
  async run(context) {
    const { settings, store, site, emit, signal, results } = context;
    const indexed = await indexSite({
      site,
      pages: requireResult(context, 'pages'),
      folder: indexFolder(store),
      cache: join(settings.cache, 'search'),
      shardSize: settings.shardSize,
      version: await digestCode(settings.root, INDEX_CODE),
      signal,
      onPage: (done, total) => emit({ type: 'progress', phase: 'index', done, total }),
    });
    await writeTwins(indexFolder(store));
    results.summary.indexed = indexed;
    const kept: Kept = { indexed, files: countFiles(store) };
    writeWhole(join(store, 'index.json'), JSON.stringify(kept));
  },
  kept: {
    async key({ settings, site, results }) {
      results.pages = await listSearchedPages(site);
      const code = await digestCode(settings.root, [...INDEX_CODE, ...ENGINE_CODE]);
      return digestText(JSON.stringify([code, settings.shardSize, results.pages]));
    },
    async restore({ store, results }) {
      const kept = JSON.parse(readIfThere(join(store, 'index.json')) ?? '{}') as Partial<Kept>;
      if (!kept.indexed || kept.files !== countFiles(store)) return false;
      const { shards } = kept.indexed;
      results.summary.indexed = { ...kept.indexed, reused: shards };
      return true;
    },
  },
};

/** @returns folder of the index in the store, absolute */
export function indexFolder(store: StepContext['store']): string {
  return join(store, 'index');
}

function countFiles(store: string): number {
  try {
    return readdirSync(indexFolder(store), { recursive: true }).length;
  } catch {
    return 0;
  }
}
