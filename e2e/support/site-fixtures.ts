// A built folder in its three deployments: from disk, at the root of a server, and below a path.
import { pathToFileURL } from 'node:url';
import { test as base } from '@playwright/test';
import { serveFolder } from './serve-folder.ts';
import { SITE } from './site-folders.ts';

export const deployments = ['file', 'http-root', 'http-path'] as const;
export type Deployment = (typeof deployments)[number];

interface Fixtures {
  /** Where the site is opened from. */
  deployment: Deployment;
  /** Address of a page. */
  address: (path: string) => string;
}

interface WorkerFixtures {
  /** The built folder. */
  site: string;
  /** Origin of a server that has the site at `/` and at `/a/b/`. */
  origin: string;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  deployment: ['file', { option: true }],
  site: [SITE, { option: true, scope: 'worker' }],
  origin: [
    async ({ site }, use) => {
      const { server, origin } = await serveFolder(site, '/a/b/');
      await use(origin);
      server.close();
    },
    { scope: 'worker' },
  ],
  address: async ({ deployment, origin, site }, use) => {
    const root = {
      file: `${pathToFileURL(site).href}/`,
      'http-root': `${origin}/`,
      'http-path': `${origin}/a/b/`,
    }[deployment];
    await use((path) => root + path);
  },
});
