// The whole measurement: one browser, the site from disk and over http, and stock Pagefind as the reference.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { chromiumOptions } from '../../../browsers/find-chromium.ts';
import { type Served, serveFolder } from '../../../support/serve-folder.ts';
import type { Query } from '../queries/read-queries.ts';
import { type Document, readDocuments } from './built-site.ts';
import type { Contender } from './contender.ts';
import { measureTraffic, type Traffic } from './measure-traffic.ts';
import { type Run, runQueries } from './run-queries.ts';
import type { Rankings } from './score.ts';
import { buildStockSite } from './stock-site.ts';

export interface Measured {
  documents: number;
  /** From disk, over http, stock Pagefind over http. */
  runs: [file: Run, http: Run, stock: Run];
  rankings: [file: Rankings, http: Rankings, stock: Rankings];
  traffic: { name: string; traffic: Traffic }[];
}

/**
 * @param site - a built site
 * @param stock - folder of stock Pagefind's index of the site; built if it is missing
 */
export async function measureSearches(
  site: string,
  stock: string,
  queries: readonly Query[],
  logProgress: (text: string) => void,
): Promise<Measured> {
  const documents = readDocuments(site);
  const served: Served[] = [];
  let browser: Browser | undefined;
  try {
    if (!existsSync(join(stock, 'index.html'))) {
      logProgress('indexing the same pages with stock Pagefind');
      await buildStockSite(site, findMainLanguage(documents), stock);
    }
    for (const folder of [site, stock]) served.push(await serveFolder(folder));
    const [ours, theirs] = served.map(({ origin }) => `${origin}/`);
    const file: Contender = { name: 'from disk', root: `${pathToFileURL(site).href}/`, engine: 'seedpress' };
    const http: Contender = { name: 'over http', root: ours ?? '', engine: 'seedpress' };
    const plain: Contender = { name: 'stock Pagefind', root: theirs ?? '', engine: 'pagefind' };

    browser = await chromium.launch(chromiumOptions());
    const texts = queries.map(({ query }) => query);
    const runs = await runQueries(browser, [file, http, plain], texts, logProgress);
    const traffic: Measured['traffic'] = [];
    for (const contender of [http, plain]) {
      logProgress(`counting bytes, ${contender.name}`);
      traffic.push({ name: contender.name, traffic: await measureTraffic(browser, contender, texts) });
    }
    return {
      documents: documents.size,
      runs: runs as Measured['runs'],
      rankings: runs.map((run) => listRankings(run, queries, documents)) as Measured['rankings'],
      traffic,
    };
  } finally {
    await browser?.close();
    for (const { server } of served) server.close();
  }
}

function listRankings(
  { answers }: Run,
  queries: readonly Query[],
  documents: Map<string, Document>,
): Rankings {
  return new Map(
    queries.map(({ query }, index) => [
      query,
      // A page without a document is a wrong result and keeps its rank.
      (answers[index]?.pages ?? []).map((page) => documents.get(page)?.seed ?? page),
    ]),
  );
}

function findMainLanguage(documents: Map<string, Document>): string {
  const byLanguage = Map.groupBy(documents.values(), ({ lang }) => lang);
  const [main] = [...byLanguage].sort(([, a], [, b]) => b.length - a.length);
  return main?.[0] ?? 'unknown';
}
