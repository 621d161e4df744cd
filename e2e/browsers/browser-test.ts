// Tests in browsers without a Playwright build: its runner, with a tab in place of its page.
import { expect } from '@playwright/test';
import { test as base } from '../support/site-fixtures.ts';
import type { Driver, Tab } from './driver.ts';
import { type Browser, startBrowser } from './start.ts';

interface Fixtures {
  engine: Browser;
  /** Whether console messages and errors of a page fail the test. */
  isWatched: boolean;
  tab: Tab;
}

interface WorkerFixtures {
  /** Browsers are started when they are first needed. */
  started: Map<Browser, Promise<Driver | string>>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  engine: ['Firefox', { option: true }],
  started: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright requires the pattern; this fixture needs no other.
    async ({}, use) => {
      const started = new Map<Browser, Promise<Driver | string>>();
      await use(started);
      for (const starting of started.values()) {
        const driver = await starting.catch(() => 'did not start');
        if (typeof driver !== 'string') await driver.close();
      }
    },
    { scope: 'worker' },
  ],
  isWatched: [true, { option: true }],
  tab: [
    async ({ engine, isWatched, started }, use, testInfo) => {
      const isFirst = !started.has(engine);
      const starting = started.get(engine) ?? startBrowser(engine);
      started.set(engine, starting);
      const driver = await starting;
      if (typeof driver === 'string') {
        if (isFirst) console.log(`Skipped: ${engine}. ${driver}`);
        testInfo.skip(true, driver);
        return;
      }
      const tab = await driver.open();
      await use(tab);
      const complaints = [...tab.complaints()];
      await tab.close();
      if (isWatched) expect(complaints, 'console messages and errors').toEqual([]);
    },
    // A browser may have to be installed.
    { timeout: 600_000 },
  ],
});

export { deployments } from '../support/site-fixtures.ts';
export { browsers } from './start.ts';
export { expect };
