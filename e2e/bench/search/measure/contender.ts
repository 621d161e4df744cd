// One search in one page of a real browser, timed from the call to the results.
import type { Browser, Page } from 'playwright';
import { DEPTH } from './score.ts';

/** A search to measure. */
export interface Contender {
  name: string;
  /** Where its pages lie, with a slash at the end. */
  root: string;
  engine: 'seedpress' | 'pagefind';
}

export interface Answer {
  /** From the call to the results with all their shown text. */
  ms: number;
  /** Paths of the pages below the root, best first. */
  pages: string[];
  /** Why there is no answer. */
  error: string;
}

interface Question {
  query: string;
  engine: Contender['engine'];
  limit: number;
  timeout: number;
}

declare global {
  /** On the page that stock-site.ts writes. */
  var stockSearch: (query: string, limit: number) => Promise<string[]>;
}

/** A search that takes longer, in ms, has failed. */
const TIMEOUT = 30_000;

/** @returns the home page with an empty cache */
export async function openPage(browser: Browser, { root }: Contender): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${root}index.html`, { waitUntil: 'load' });
  return page;
}

export async function askQuery(page: Page, { root, engine }: Contender, query: string): Promise<Answer> {
  const question = { query, engine, limit: DEPTH, timeout: TIMEOUT };
  const { addresses, ...answer } = await page.evaluate(askInPage, question);
  return { ...answer, pages: addresses.map((address) => pathBelow(root, address)) };
}

/** Runs in the browser. */
async function askInPage({ query, engine, limit, timeout }: Question) {
  const search = async () => {
    if (engine === 'pagefind') return globalThis.stockSearch(query, limit);
    const { hits } = await globalThis.seedpress.search(query, { limit });
    return hits.map(({ url }) => url);
  };
  const wait = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`No answer within ${timeout} ms`)), timeout);
  });
  const start = performance.now();
  try {
    const urls = await Promise.race([search(), wait]);
    const ms = performance.now() - start;
    return { ms, addresses: urls.map((url) => new URL(url, document.baseURI).href), error: '' };
  } catch (error) {
    return { ms: performance.now() - start, addresses: [], error: String(error) };
  }
}

/** Drops the query and fragment of an address, such as words to highlight. */
function pathBelow(root: string, address: string): string {
  const path = decodeURIComponent(new URL(address).pathname);
  const below = path.slice(decodeURIComponent(new URL(root).pathname).length);
  return below === '' || below.endsWith('/') ? `${below}index.html` : below;
}
