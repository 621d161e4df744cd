// Every address in the built folders resolves, except those that a text itself names.
import { existsSync, globSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { runSeedpress } from './support/run-command.ts';
import { HOSTILE_SITE, NEWS_SITE, SAMPLE_SITE, SITE } from './support/site-folders.ts';

const sites = { SITE, HOSTILE_SITE, NEWS_SITE, SAMPLE_SITE };
/** Pages of each site, evenly spread, whose addresses a browser opens too. */
const SAMPLED_PAGES = 10;

for (const [name, site] of Object.entries(sites)) {
  test(`check-site finds that every address of ${name} resolves`, () => {
    const { status, stdout, stderr } = runSeedpress('check-site', site);
    expect([status, stderr]).toEqual([0, '']);
    const [, links, files] = /: (\d+) addresses in (\d+) files, 0 faults\n$/.exec(stdout) ?? [];
    expect(Number(files)).toBeGreaterThanOrEqual(globSync('**/*.html', { cwd: site }).length);
    expect(Number(links)).toBeGreaterThan(20);
  });

  test(`a browser finds that addresses of ${name} resolve from disk`, async ({ browser }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    const paths = globSync('**/*.html', { cwd: site }).sort();
    const some = paths.filter((_, index) => index % Math.ceil(paths.length / SAMPLED_PAGES) === 0);
    const links: string[] = [];
    for (const path of some) {
      await page.goto(pathToFileURL(`${site}/${path}`).href);
      const found = await page
        .locator(
          '[href]:not([rel="nofollow noopener"], [href^="mailto:"], [href="data:,"], [rel=canonical]), [src]',
        )
        .evaluateAll((all) =>
          all.map((one) => (one as HTMLAnchorElement).href || (one as HTMLScriptElement).src),
        );
      links.push(...found);
    }
    expect(links.length).toBeGreaterThan(some.length);
    const dead: string[] = [];
    for (const link of new Set(links)) {
      const url = new URL(link);
      const { hash } = url;
      url.hash = url.search = '';
      if (url.protocol !== 'file:' || !existsSync(fileURLToPath(url))) dead.push(link);
      else if (hash !== '' && hash !== '#top') {
        await page.goto(link);
        if ((await page.locator(':target').count()) === 0) dead.push(link);
      }
    }
    expect(dead).toEqual([]);
    await page.context().close();
  });
}

test('check-site exits with 2 where there is no site', () => {
  const empty = runSeedpress('check-site', '/nowhere');
  expect([empty.status, empty.stderr]).toEqual([2, expect.stringMatching(/there is no site in it/)]);
});
