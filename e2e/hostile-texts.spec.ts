// No word of a hostile text is lost and none of its code runs: seeds are compared with their pages.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { listDocumentPages } from './support/built-pages.ts';
import { HOSTILE_SEEDS, HOSTILE_SITE } from './support/site-folders.ts';

const words = (text: string) => text.split(/\s+/).filter(Boolean);

test('each word of a hostile text is on its page in order, and no part of it runs', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  const alerts: string[] = [];
  page.on('dialog', (dialog) => alerts.push(dialog.message()));
  page.on('console', (message) => alerts.push(message.text()));
  const seen = new Set<string>();
  for (const { path, seed } of listDocumentPages(HOSTILE_SITE)) {
    await page.goto(pathToFileURL(`${HOSTILE_SITE}/${path}`).href, { waitUntil: 'domcontentloaded' });
    seen.add(seed);
    const main = await page.locator('main').evaluate((element) => {
      const copy = element.cloneNode(true) as HTMLElement;
      for (const block of copy.querySelectorAll('h1, p, br')) block.append('\n');
      const title = copy.querySelector('h1')?.textContent ?? '';
      copy.querySelector('h1')?.remove();
      return {
        title,
        body: copy.textContent,
        alive: [
          ...copy.querySelectorAll('script, img, iframe, b, [onerror], [style]'),
          // Addresses in a text become links to the web and to mailboxes, and to nothing else.
          ...copy.querySelectorAll('a:not([href^="http"][rel="nofollow noopener"], [href^="mailto:"])'),
        ].length,
      };
    });
    const text = words(
      readFileSync(`${HOSTILE_SEEDS}/${seed}`, 'utf8').normalize('NFC').replaceAll('\u00ad', ''),
    );
    // A headline is the h1 and not repeated; a title made from the text stands before all of it.
    const shown =
      words(main.body).length === text.length ? words(main.body) : words(`${main.title}\n${main.body}`);
    expect(shown, seed).toEqual(text);
    expect(main.alive, seed).toBe(0);
  }
  expect(seen.size).toBe(151);
  expect(alerts).toEqual([]);
});

test('a list of more than a hundred documents is split into pages', async ({ page }) => {
  await page.goto(pathToFileURL(`${HOSTILE_SITE}/all/index.html`).href);
  await expect(page.locator('.docs > li')).toHaveCount(100);
  await page.getByRole('link', { name: '2', exact: true }).click();
  await expect(page.locator('.docs > li')).toHaveCount(51);
});

test('a document in a folder has an address below it, and the search finds an English document by a stem', async ({
  page,
}) => {
  await page.goto(
    pathToFileURL(`${HOSTILE_SITE}/tieng-anh/2021/harbour-council-approves-a-new-lighthouse.html`).href,
  );
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('section.when')).toHaveText('June 5, 2021 · 1 minute to read');
  await expect(page.getByRole('combobox')).toHaveAttribute('placeholder', 'Search the documents');
  const { hits } = await page.evaluate(() => globalThis.seedpress.search('decision'));
  expect(hits.map(({ url }) => url)).toEqual([
    '../../tieng-anh/2021/harbour-council-approves-a-new-lighthouse.html',
  ]);
});
