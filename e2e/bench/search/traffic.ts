// What a search asks of the host: on a page that was never searched, and once it has been.
import type { Browser, Page, Request } from 'playwright';
import { ask, type Contender, openPage } from './contender.ts';
import { quantile } from './quantile.ts';

export interface Traffic {
  /** From a page that is there to the first result: engine, index and text. */
  cold: Load & { ms: number };
  /** Each later query, another one every time. */
  later: Load;
}

export interface Load {
  bytes: number;
  requests: number;
}

const COLD = 5;
const LATER = 60;

/** @returns medians */
export async function measureTraffic(
  browser: Browser,
  contender: Contender,
  queries: readonly string[],
): Promise<Traffic> {
  const cold: (Load & { ms: number })[] = [];
  for (const query of spread(queries, COLD)) {
    const page = await openPage(browser, contender);
    cold.push(await loadOf(page, contender, query));
    await page.context().close();
  }
  const page = await openPage(browser, contender);
  const [first = '', ...others] = spread(queries, LATER + 1);
  await loadOf(page, contender, first);
  const later: Load[] = [];
  for (const query of others) later.push(await loadOf(page, contender, query));
  await page.context().close();
  const median = <Key extends string>(loads: readonly Record<Key, number>[], key: Key) =>
    quantile(
      loads.map((load) => load[key]),
      0.5,
    );
  return {
    cold: { bytes: median(cold, 'bytes'), requests: median(cold, 'requests'), ms: median(cold, 'ms') },
    later: { bytes: median(later, 'bytes'), requests: median(later, 'requests') },
  };
}

/** Counts what the page and its workers receive for one query, bodies as they are sent. */
async function loadOf(page: Page, contender: Contender, query: string): Promise<Load & { ms: number }> {
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
  const { ms } = await ask(page, contender, query);
  // The browser reports a request a moment after the page has its answer, and a page may load ahead.
  do await page.waitForTimeout(50);
  while (open.size > 0);
  context.off('request', start).off('requestfinished', finish).off('requestfailed', fail);
  const sizes = await Promise.all(finished.map(sizeOf));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { bytes, requests: finished.length, ms };
}

/** The script of a worker has no size in the browser's events; the host has said how large it is. */
async function sizeOf(request: Request): Promise<number> {
  const { responseBodySize } = await request.sizes();
  const response = await request.response();
  return responseBodySize || Number((await response?.headerValue('content-length')) ?? 0);
}

/** @returns some of them, evenly from the whole list, so that each kind is there */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / count);
  return Array.from(
    { length: Math.min(count, items.length) },
    (_, index) => items[Math.floor(index * step)],
  ).filter((item) => item !== undefined);
}
