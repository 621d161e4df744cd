// Compares sizes of shards: small shards need little memory to build and are searched fast, but each adds requests and
// bytes.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { chromiumOptions } from '../../../browsers/find-chromium.ts';
import { serveFolder } from '../../../support/serve-folder.ts';
import { ROOT } from '../../measure-seedpress.ts';
import type { Query } from '../queries/read-queries.ts';
import type { Contender } from './contender.ts';
import { measureTraffic, type Traffic } from './measure-traffic.ts';
import { runMeasured } from './peak-memory.ts';
import { quantile } from './quantile.ts';
import { type Run, runQueries } from './run-queries.ts';

interface Row {
  size: number;
  shards: number;
  /** Peak while the index was built, in MB; `undefined` if it was not built. */
  memory: number | undefined;
  run: Run;
  traffic: Traffic;
}

/**
 * @param site - prefix of the folders of the built sites, one for each size; missing sites are built, and all are kept
 * @returns a table
 */
export async function measureShards(
  docs: string,
  site: string,
  sizes: readonly number[],
  queries: readonly Query[],
  logProgress: (text: string) => void,
): Promise<string> {
  const browser = await chromium.launch(chromiumOptions());
  const rows: Row[] = [];
  try {
    for (const size of sizes)
      rows.push(await measureSize(size, docs, `${site}-${size}`, queries, browser, logProgress));
  } finally {
    await browser.close();
  }
  return formatTable(rows);
}

async function measureSize(
  size: number,
  docs: string,
  site: string,
  queries: readonly Query[],
  browser: Browser,
  logProgress: (text: string) => void,
): Promise<Row> {
  const memory = existsSync(join(site, 'index.html'))
    ? undefined
    : await build(docs, site, size, logProgress);
  const { server, origin } = await serveFolder(site);
  try {
    const contender: Contender = { name: `${size}`, root: `${origin}/`, engine: 'seedpress' };
    const texts = queries.map(({ query }) => query);
    const [run] = await runQueries(browser, [contender], texts, (text) =>
      logProgress(`shards of ${size}: ${text}`),
    );
    const traffic = await measureTraffic(browser, contender, texts);
    if (!run) throw new Error(`Cannot search ${site}`);
    const numbered = readdirSync(join(site, 'pagefind')).filter((name) => /^\d+$/.test(name));
    return { size, shards: numbered.length || 1, memory, run, traffic };
  } finally {
    server.close();
  }
}

async function build(
  docs: string,
  site: string,
  size: number,
  logProgress: (text: string) => void,
): Promise<number> {
  logProgress(`building ${docs} with shards of ${size}`);
  const { status, output, memory } = await runMeasured(
    process.execPath,
    [join(ROOT, 'src/cli/index.ts'), 'build', docs, '--out', site],
    { ...process.env, SEEDPRESS_SHARD_SIZE: String(size), NO_COLOR: '1' },
  );
  if (status !== 0 && status !== 1) throw new Error(`Cannot build ${docs} (exit code ${status})\n${output}`);
  return memory;
}

const HEAD = [
  'pages a shard',
  'shards',
  'build MB',
  'p50 ms',
  'p95 ms',
  'longest task',
  'cold kB',
  'requests',
  'later kB',
  'requests',
];

function formatTable(rows: readonly Row[]): string {
  const lines = rows.map(({ size, shards, memory, run, traffic: { cold, later } }) => {
    const ms = run.answers.map((answer) => answer.ms);
    return [
      size,
      shards,
      memory === undefined ? '–' : Math.round(memory),
      Math.round(quantile(ms, 0.5)),
      Math.round(quantile(ms, 0.95)),
      Math.round(run.longTasks.longest),
      Math.round(cold.bytes / 1000),
      cold.requests,
      Math.round(later.bytes / 1000),
      later.requests,
    ].map((value, at) => String(value).padStart(HEAD[at]?.length ?? 0));
  });
  return [HEAD, ...lines].map((cells) => cells.join('  ')).join('\n');
}
