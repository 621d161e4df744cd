import { join } from 'node:path';
import { digestCode, ENGINE_CODE, INDEX_CODE } from '../code-version.ts';
import type { BuildSummary } from '../events.ts';
import { indexSite, listSearchedPages } from '../indexing/index-site.ts';
import { writeTwins } from '../indexing/write-twins.ts';
import { digestFolder, digestText, readLines, writeLines } from '../store/files.ts';
import { requireResult, type Step, type StepContext } from './step.ts';

/** Beside the index, for when it is kept: its counts, and the digest of its files. */
interface Kept {
  indexed: BuildSummary['indexed'];
  digest: string;
}

const COUNTS = 'index.jsonl';
const FORM = 'index 1';

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
    const kept: Kept = { indexed, digest: await digestFolder(indexFolder(store)) };
    writeLines(join(store, COUNTS), FORM, [kept]);
  },
  kept: {
    async key({ settings, site, signal, results }) {
      results.pages = await listSearchedPages(site, signal);
      const code = await digestCode(settings.root, [...INDEX_CODE, ...ENGINE_CODE]);
      return digestText(JSON.stringify([code, settings.shardSize, results.pages]));
    },
    async restore({ store, results }) {
      const [kept] = readLines<Kept>(join(store, COUNTS), FORM);
      if (kept?.digest !== (await digestFolder(indexFolder(store)))) return false;
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
