// Measures the traffic of searches of a built site.
import { chromium } from 'playwright';
import { chromiumOptions } from '../../../browsers/find-chromium.ts';
import { serveFolder } from '../../../support/serve-folder.ts';
import type { Query } from '../queries/read-queries.ts';
import type { Contender } from './contender.ts';
import { measureLoads } from './measure-loads.ts';
import { formatLoadsTable, listLargestLoads } from './report.ts';

/** Number of queries to list that load most. */
const NAMED = 5;

/**
 * @param count - number of queries
 * @returns tables
 */
export async function measureSiteTraffic(
  site: string,
  queries: readonly Query[],
  count: number,
): Promise<string> {
  const { server, origin } = await serveFolder(site);
  const browser = await chromium.launch(chromiumOptions());
  try {
    const contender: Contender = { name: 'over http', root: `${origin}/`, engine: 'seedpress' };
    const texts = queries.map(({ query }) => query);
    const loads = await measureLoads(browser, contender, texts, count);
    return `${formatLoadsTable(loads)}\n\nCold, most:\n${listLargestLoads(loads, NAMED)}`;
  } finally {
    await browser.close();
    server.close();
  }
}
