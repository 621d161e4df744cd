// A built folder in Chromium, watched: a test fails if its page complains, or asks anything of anybody else.
import { expect, type Page } from '@playwright/test';
import { test as base, ways } from './site-fixtures.ts';

interface Fixtures {
  /** Everything that must not have happened by the end of a test. */
  watched: undefined;
}

export const test = base.extend<Fixtures>({
  watched: [
    async ({ page, address }, use) => {
      const seen = watch(page, address(''));
      await use(undefined);
      expect(seen, 'console messages, errors and requests outside the folder').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect, ways };

/** Note whatever a page says, does wrong or asks of anybody else. */
function watch(page: Page, root: string): string[] {
  const seen: string[] = [];
  page.on('console', (message) => seen.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(root) && !url.startsWith('blob:')) seen.push(`request: ${url}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // What was under way when the reader went on to another page has not failed.
    if (why !== 'net::ERR_ABORTED') seen.push(`failed: ${request.url()} ${why}`);
  });
  return seen;
}
