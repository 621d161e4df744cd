// A built folder, opened in the three ways a reader may: from disk, at a server's root, below a path.
import { pathToFileURL } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { SITE } from './places.ts';
import { serve } from './serve.ts';

export const ways = ['file', 'http-root', 'http-path'] as const;
export type Way = (typeof ways)[number];

interface Fixtures {
  /** How the site is opened. */
  way: Way;
  /** Address of a page. */
  address: (path: string) => string;
  /** Everything that must not have happened by the end of a test. */
  watched: undefined;
}

interface WorkerFixtures {
  /** The built folder. */
  site: string;
  /** Origin of a server that has the site at `/` and at `/a/b/`. */
  origin: string;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  way: ['file', { option: true }],
  site: [SITE, { option: true, scope: 'worker' }],
  origin: [
    async ({ site }, use) => {
      const { server, origin } = await serve(site, '/a/b/');
      await use(origin);
      server.close();
    },
    { scope: 'worker' },
  ],
  address: async ({ way, origin, site }, use) => {
    const root = {
      file: `${pathToFileURL(site).href}/`,
      'http-root': `${origin}/`,
      'http-path': `${origin}/a/b/`,
    }[way];
    await use((path) => root + path);
  },
  watched: [
    async ({ page, address }, use) => {
      const seen = watch(page, address(''));
      await use(undefined);
      expect(seen, 'console messages, errors and requests outside the folder').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

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
