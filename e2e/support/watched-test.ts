// A built folder in Chromium: a test fails if its page logs anything, throws, or requests anything outside the folder.
import { expect, type Page } from '@playwright/test';
import { test as base, deployments } from './site-fixtures.ts';

interface Fixtures {
  /** Checks at the end of a test that nothing was recorded. */
  watched: undefined;
}

export const test = base.extend<Fixtures>({
  watched: [
    async ({ page, address }, use) => {
      const seen = recordComplaints(page, address(''));
      await use(undefined);
      expect(seen, 'console messages, errors and requests outside the folder').toEqual([]);
    },
    { auto: true },
  ],
});

export { deployments, expect };

/** Records console messages, errors and requests outside the folder. */
function recordComplaints(page: Page, root: string): string[] {
  const seen: string[] = [];
  page.on('console', (message) => seen.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(root) && !url.startsWith('blob:')) seen.push(`request: ${url}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Leaving a page aborts its requests; that is no failure.
    if (why !== 'net::ERR_ABORTED') seen.push(`failed: ${request.url()} ${why}`);
  });
  return seen;
}
