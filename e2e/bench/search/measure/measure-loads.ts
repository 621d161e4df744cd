// Measures the traffic of searches: the first on a page, later ones, and one that is typed letter by letter.
import type { Browser, Page, Request } from 'playwright';
import { askQuery, type Contender, openPage } from './contender.ts';

export interface Load {
  query: string;
  bytes: number;
  requests: number;
  /** Until the answer. */
  ms: number;
}

/** Loads of every query, by kind of search. */
export interface Loads {
  cold: Load[];
  later: Load[];
  /** Typed into the box of a new page, letter by letter. */
  typed: Load[];
}

/** @param count - number of queries for each way, evenly from the list */
export async function measureLoads(
  browser: Browser,
  contender: Contender,
  queries: readonly string[],
  count: number,
): Promise<Loads> {
  const some = pickEvenly(queries, count);
  return {
    cold: await measureCold(browser, contender, some),
    later: await measureLater(browser, contender, some),
    typed: await measureTyped(browser, contender, some),
  };
}

export async function measureCold(
  browser: Browser,
  contender: Contender,
  queries: readonly string[],
): Promise<Load[]> {
  return measureOnNewPages(browser, contender, queries, (page, query) => askQuery(page, contender, query));
}

/** The first query is asked but not counted. */
export async function measureLater(
  browser: Browser,
  contender: Contender,
  queries: readonly string[],
): Promise<Load[]> {
  const page = await openPage(browser, contender);
  const loads: Load[] = [];
  for (const query of queries)
    loads.push(await measureLoad(page, query, () => askQuery(page, contender, query)));
  await page.context().close();
  return loads.slice(1);
}

/** Typing speed, in ms a letter. */
const LETTER_DELAY = 150;

async function measureTyped(
  browser: Browser,
  contender: Contender,
  queries: readonly string[],
): Promise<Load[]> {
  return measureOnNewPages(browser, contender, queries, async (page, query) => {
    await page.keyboard.press('/');
    await page.keyboard.type(query, { delay: LETTER_DELAY });
    const start = performance.now();
    await page.locator('[data-result]').first().waitFor({ timeout: 30_000 });
    // The results of the whole query, with all that they load.
    await askQuery(page, contender, query);
    return { ms: performance.now() - start };
  });
}

async function measureOnNewPages(
  browser: Browser,
  contender: Contender,
  queries: readonly string[],
  search: (page: Page, query: string) => Promise<{ ms: number }>,
): Promise<Load[]> {
  const loads: Load[] = [];
  for (const query of queries) {
    const page = await openPage(browser, contender);
    loads.push(await measureLoad(page, query, () => search(page, query)));
    await page.context().close();
  }
  return loads;
}

/** Counts the responses that the page and its workers receive during a search, bodies as transferred. */
async function measureLoad(page: Page, query: string, search: () => Promise<{ ms: number }>): Promise<Load> {
  const finished: Request[] = [];
  const open = new Set<Request>();
  const context = page.context();
  const start = (request: Request) => open.add(request);
  const fail = (request: Request) => open.delete(request);
  const finish = (request: Request) => {
    open.delete(request);
    if (request.url().startsWith('http')) finished.push(request);
  };
  context.on('request', start).on('requestfinished', finish).on('requestfailed', fail);
  const { ms } = await search();
  // The browser reports a request a moment after the page has its answer, and a page may prefetch.
  do await page.waitForTimeout(50);
  while (open.size > 0);
  context.off('request', start).off('requestfinished', finish).off('requestfailed', fail);
  const sizes = await Promise.all(finished.map(readBodySize));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { query, bytes, requests: finished.length, ms };
}

/** The browser's events give no size for the script of a worker, so its header is read. */
async function readBodySize(request: Request): Promise<number> {
  const { responseBodySize } = await request.sizes();
  const response = await request.response();
  return responseBodySize || Number((await response?.headerValue('content-length')) ?? 0);
}

/** @returns items evenly spread over the list, so that each kind is among them */
export function pickEvenly<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / count);
  return Array.from(
    { length: Math.min(count, items.length) },
    (_, index) => items[Math.floor(index * step)],
  ).filter((item) => item !== undefined);
}
