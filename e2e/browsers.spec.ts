// The core of a site in Firefox, which lets no page from disk read a file, and in WebKitGTK.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browsers, deployments, expect, test } from './browsers/browser-test.ts';
import type { Tab } from './browsers/driver.ts';
import { clickAt, pressKey, typeText } from './browsers/input.ts';
import { serveFolder } from './support/serve-folder.ts';
import { RESULTS } from './support/site-folders.ts';

const FIRST = 'bo-cong-an-da-to-chuc-hoi-nghi-so-ket-cong-tac-cong-an-6-thang-dau-nam-2023.html';
const SECOND = 'luc-luong-cong-an-nhan-dan-da-chung-suc-dong-long-thong-nhat-quyet-tam-cao-no.html';

const outcomes: [query: string, pages: string[]][] = [
  ['da nang', [FIRST]],
  ['Đại tướng', [FIRST, SECOND]],
  ['công an nhân dân', [FIRST, SECOND]],
  ['xyzzyx', []],
];

for (const engine of browsers) {
  for (const deployment of deployments) {
    test.describe(`${engine}, ${deployment}`, () => {
      test.use({ engine, deployment });

      test('a page shows its text and its styles', async ({ tab, address }) => {
        await tab.goto(address(FIRST));
        expect(await readText(tab, 'h1')).toContain('Bộ Công an đã tổ chức Hội nghị');
        expect(await readText(tab, 'main')).toContain('Đà Nẵng');
        const [styled, bare] = await tab.run(() => {
          const readStyle = () => {
            const { fontFamily, lineHeight, margin } = getComputedStyle(document.body);
            return `${fontFamily} ${lineHeight} ${margin}`;
          };
          const styled = readStyle();
          for (const sheet of document.styleSheets) sheet.disabled = true;
          return [styled, readStyle()];
        });
        expect(styled).not.toBe(bare);
      });

      test('the search finds the relevant documents', async ({ tab, address }) => {
        await tab.goto(address('index.html'));
        for (const [query, pages] of outcomes) {
          const { total, hits } = await tab.run((text) => globalThis.seedpress.search(text), query);
          expect(hits.map(({ url }) => url.replace(/^\.\//, '')).sort(), query).toEqual(pages);
          expect(total, query).toBe(pages.length);
        }
      });

      test('a result in the search box opens its document with marked matches', async ({ tab, address }) => {
        await tab.goto(address('index.html'));
        await tab.perform(typeText('/'));
        await tab.perform(typeText('da nang'));
        await expectText(tab, '[role=status]', '1 kết quả');
        expect(await readText(tab, '[data-result] mark')).toBe('Đà Nẵng');
        await tab.perform(pressKey('ArrowDown'));
        await tab.perform(pressKey('Enter'));
        await expectText(tab, '.matches [role=status]', '1 trên 2');
        expect(await readText(tab, 'main mark')).toBe('Đà Nẵng');
        const { pathname, searchParams } = new URL(await tab.run(() => location.href));
        expect(pathname.endsWith(`/${FIRST}`)).toBe(true);
        expect(searchParams.get('q')).toBe('da nang');
      });

      test('the search page shows the results of the query in its address', async ({ tab, address }) => {
        await tab.goto(address('search.html?q=cong%20an%20nhan%20dan'));
        await expectText(tab, '[role=status]', '2 kết quả');
        expect(await tab.run(() => document.querySelector('input')?.value)).toBe('cong an nhan dan');
        await clickOn(tab, '[data-result] a');
        await expectText(tab, '.matches [role=status]', /^1 trên \d+$/);
        expect(await readText(tab, 'main mark')).toMatch(/^công an nhân dân$/i);
      });

      test('a switched theme and language persist on the next page', async ({ tab, address }) => {
        await tab.goto(address(FIRST));
        const readInk = () => tab.run(() => getComputedStyle(document.body).color);
        const light = await readInk();
        await clickOn(tab, '[data-switch=theme]');
        await clickOn(tab, '[data-switch=theme]');
        const dark = await readInk();
        expect(dark).not.toBe(light);
        await clickOn(tab, '[data-switch=language]');
        await expectText(tab, 'header.site a[href*="all/"]', 'All');
        await clickOn(tab, 'header.site a[href*="all/"]');
        await expectText(tab, 'h1', 'All documents');
        expect(await readInk()).toBe(dark);
      });
    });
  }
}

for (const engine of browsers) {
  test.describe(`negative control, ${engine}`, () => {
    // The browser logs the refusal to the console.
    test.use({ engine, isWatched: false });

    // If a page from disk could read files, the tests above would prove nothing.
    test('a page from disk cannot read files, and a page over http can', async ({ tab }) => {
      const folder = join(RESULTS, 'control');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'module.js'), 'export default 1;');
      writeFileSync(join(folder, 'index.html'), `<!doctype html><title></title><script>${CONTROL}</script>`);
      const { server, origin } = await serveFolder(folder);
      const loadControl = async (address: string) => {
        await tab.goto(`${address}/index.html`);
        await expect(async () => expect(await tab.run(() => document.title)).not.toBe('')).toPass();
        return JSON.parse(await tab.run(() => document.title));
      };
      expect(await loadControl(origin)).toEqual({ fetch: true, import: true });
      expect(await loadControl(pathToFileURL(folder).href)).toEqual({ fetch: false, import: false });
      server.close();
    });
  });
}

/** A script of the page itself has the rights of the page and no more. */
const CONTROL = `
  const works = (promise) => promise.then(() => true, () => false);
  Promise.all([works(fetch('module.js')), works(import('./module.js'))]).then(([fetched, imported]) => {
    document.title = JSON.stringify({ fetch: fetched, import: imported });
  });
`;

function readText(tab: Tab, selector: string) {
  return tab.run((selector) => document.querySelector(selector)?.textContent, selector);
}

/** Waits for the text, since a page that is loading has none. */
function expectText(tab: Tab, selector: string, text: string | RegExp) {
  const whole = typeof text === 'string' ? new RegExp(`^${RegExp.escape(text)}$`) : text;
  return expect(async () => expect(await readText(tab, selector)).toMatch(whole)).toPass({ timeout: 15_000 });
}

async function clickOn(tab: Tab, selector: string): Promise<void> {
  const [x = 0, y = 0] = await tab.run((selector) => {
    const element = document.querySelector(selector);
    element?.scrollIntoView({ block: 'center' });
    // A link may span two lines, so its first box is clicked.
    const { left, top, width, height } = element?.getClientRects()[0] ?? new DOMRect();
    return [left + width / 2, top + height / 2];
  }, selector);
  await tab.perform(clickAt(x, y));
}
