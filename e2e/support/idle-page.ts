// Waits until a page is idle, so that a test can show that something does not happen.
import type { Page, Request } from '@playwright/test';

/** Consecutive idle turns without a change. */
const TURNS = 5;

/**
 * Call it before the page is opened, to see all requests.
 *
 * @param ignored - addresses whose requests may stay open
 * @returns waits until nothing is loading and the document stays the same while the page is idle
 */
export function watchForIdle(page: Page, ignored = /(?!)/): () => Promise<void> {
  const open = new Set<Request>();
  const end = (request: Request) => open.delete(request);
  page.on('request', (request) => ignored.test(request.url()) || open.add(request));
  page.on('requestfinished', end).on('requestfailed', end);
  return async () => {
    let before = '';
    for (let quiet = 0; quiet < TURNS; ) {
      const state = `${await page.evaluate(describeWhenIdle)} ${open.size}`;
      quiet = open.size === 0 && state === before ? quiet + 1 : 0;
      before = state;
    }
  };
}

/** Runs in the page. A frame is painted first, for work that waits for one. */
async function describeWhenIdle(): Promise<string> {
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => requestIdleCallback(resolve));
  const { readyState, documentElement } = document;
  return `${readyState} ${documentElement.outerHTML.length} ${performance.getEntriesByType('resource').length}`;
}
