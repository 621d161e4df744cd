// npm run bench:search: how well a site of any folder of texts is searched, how fast, and at what cost, through the site's
// own search in a real browser. Stock Pagefind is measured beside it: figures of one machine and moment say little, ratios do.
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTask, type Task, USAGE, UsageError } from './search/args.ts';
import { buildSite } from './search/measure/built-site.ts';
import { formatOrders, measureOrders, pickMarkedPhrases } from './search/measure/measure-orders.ts';
import { measureSearches } from './search/measure/measure-searches.ts';
import { measureShards } from './search/measure/measure-shards.ts';
import { measureSiteTraffic } from './search/measure/measure-site-traffic.ts';
import {
  formatLatencyTable,
  formatQualityTable,
  formatTrafficTable,
  listFailures,
} from './search/measure/report.ts';
import { gatherReadmes } from './search/queries/gather-readmes.ts';
import { makeCollection } from './search/queries/make-collection.ts';
import { makeQueries } from './search/queries/make-queries.ts';
import { readQueries } from './search/queries/read-queries.ts';

/** Writes progress to stderr, separate from the figures. */
function logProgress(text: string): void {
  console.error(`… ${text}`);
}

async function run({ docs, queries: path, site: wished, missed }: Task & { task: 'measure' }): Promise<void> {
  const queries = readQueries(path);
  const folder = mkdtempSync(join(tmpdir(), 'seedpress-search-'));
  const site = wished ?? join(folder, 'site');
  const home = join(site, 'index.html');
  if (existsSync(home)) console.log(`Using ${site}, built ${statSync(home).mtime.toLocaleString('sv')}`);
  else {
    logProgress(`building ${docs}`);
    buildSite(docs, site);
  }
  const stockSite = wished === undefined ? join(folder, 'stock') : `${wished}-stock`;
  const { documents, runs, rankings, traffic } = await measureSearches(site, stockSite, queries, logProgress);
  if (wished === undefined) for (const made of [site, stockSite]) rmSync(made, { recursive: true });
  const [file, http, stock] = rankings;
  const results = join(folder, 'results.json');
  writeFileSync(results, JSON.stringify(Object.fromEntries(http), null, 1));

  console.log(`\n${documents} documents, ${queries.length} queries; rankings: ${results}\n`);
  console.log(formatQualityTable(queries, http, stock));
  const silent = listFailures(queries, http, 'none');
  console.log(`\nWithout an answer: ${silent.length}\n${silent.join('\n')}`);
  if (missed)
    console.log(`\nFirst result not relevant:\n${listFailures(queries, http, 'missed').join('\n')}`);
  for (const { contender, answers, again } of runs) {
    const errors = [...answers, ...again].flatMap(({ error }) => error || []);
    if (errors.length === 0) continue;
    console.log(
      `\n${contender.name} ${errors.length} searches failed:\n  ${[...new Set(errors)].join('\n  ')}`,
    );
  }
  const different = queries.filter(({ query }) => `${file.get(query)}` !== `${http.get(query)}`);
  console.log(
    different.length === 0
      ? '\nFrom disk and over http the rankings are identical.'
      : `\nFrom disk and over http ${different.length} rankings differ:\n${different.map(({ query }) => `  ${query}`).join('\n')}`,
  );
  for (const { contender, answers, again } of runs) {
    const changed = answers.filter(({ pages }, index) => `${pages}` !== `${again[index]?.pages}`).length;
    // Pagefind's answers depend on the chunks of the index that earlier queries have loaded.
    console.log(`${contender.name}: ${changed} rankings changed when the same query ran again`);
  }
  console.log(`\n${formatLatencyTable(runs)}\n\n${formatTrafficTable(traffic)}`);
}

async function make(task: Exclude<Task, { task: 'measure' }>): Promise<string> {
  if (task.task === 'shards') {
    return measureShards(task.docs, task.site, task.sizes, readQueries(task.queries), logProgress);
  }
  if (task.task === 'traffic') {
    return measureSiteTraffic(task.site, readQueries(task.queries), task.count);
  }
  if (task.task === 'orders') {
    if (!existsSync(join(task.site, 'index.html'))) buildSite(task.docs, task.site);
    const phrases =
      task.phrases.length > 0 ? task.phrases : pickMarkedPhrases(task.docs, task.count, task.seed);
    return formatOrders(await measureOrders(task.docs, task.site, phrases));
  }
  if (task.task === 'make-queries') return makeQueries(task);
  return task.task === 'make-collection' ? makeCollection(task) : gatherReadmes(task.out);
}

try {
  const task = readTask(process.argv.slice(2));
  if (task.task === 'measure') await run(task);
  else console.log(await make(task));
} catch (error) {
  const text = error instanceof Error ? error.message : String(error);
  console.error(error instanceof UsageError ? `${text}\n\n${USAGE}` : text);
  process.exitCode = 2;
}
