// Every address in the built folder leads to something in it, from disk; but for those that a text itself names.
import { existsSync, globSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { NASTY_SITE, SITE } from './places.ts';

for (const [name, site] of Object.entries({ SITE, NASTY_SITE })) {
  test(`links and fragments of ${name} resolve`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const ids = new Map<string, Set<string>>();
    const links: { from: string; to: string }[] = [];
    for (const path of globSync('**/*.html', { cwd: site })) {
      const from = pathToFileURL(`${site}/${path}`).href;
      await page.goto(from);
      ids.set(from, new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))));
      const found = await page
        .locator('[href]:not([rel="nofollow noopener"], [href^="mailto:"]), [src]')
        .evaluateAll((all) =>
          all.map((one) => (one as HTMLAnchorElement).href || (one as HTMLScriptElement).src),
        );
      links.push(...found.map((to) => ({ from, to })));
    }
    expect(links.length).toBeGreaterThan(20);
    const dead = links.filter(({ to }) => {
      const url = new URL(to);
      const fragment = decodeURIComponent(url.hash.slice(1));
      url.hash = '';
      if (url.protocol !== 'file:' || !existsSync(fileURLToPath(url))) return true;
      return fragment !== '' && !ids.get(url.href)?.has(fragment);
    });
    expect(dead).toEqual([]);
    await context.close();
  });
}
