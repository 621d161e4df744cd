// The core of a site in Firefox, which lets no page from disk read a file, and in WebKitGTK.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browsers, expect, test, ways } from './browsers/browser-test.ts';
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
  for (const way of ways) {
    test.describe(`${engine}, ${way}`, () => {
      test.use({ engine, way });

      test('a page reads, and is styled', async ({ tab, address }) => {
        await tab.goto(address(FIRST));
        expect(await textOf(tab, 'h1')).toContain('Bộ Công an đã tổ chức Hội nghị');
        expect(await textOf(tab, 'main')).toContain('Đà Nẵng');
        const [styled, bare] = await tab.run(() => {
          const look = () => {
            const { fontFamily, lineHeight, margin } = getComputedStyle(document.body);
            return `${fontFamily} ${lineHeight} ${margin}`;
          };
          const styled = look();
          for (const sheet of document.styleSheets) sheet.disabled = true;
          return [styled, look()];
        });
        expect(styled).not.toBe(bare);
      });

      test('the search finds what is meant', async ({ tab, address }) => {
        await tab.goto(address('index.html'));
        for (const [query, pages] of outcomes) {
          const { total, hits } = await tab.run((text) => globalThis.seedpress.search(text), query);
          expect(hits.map(({ url }) => url.replace(/^\.\//, '')).sort(), query).toEqual(pages);
          expect(total, query).toBe(pages.length);
        }
      });

      test('what is found in the box opens, and shows its marks', async ({ tab, address }) => {
        await tab.goto(address('index.html'));
        await tab.perform(typeText('/'));
        await tab.perform(typeText('da nang'));
        await shows(tab, '[role=status]', '1 kết quả');
        expect(await textOf(tab, '[data-result] mark')).toBe('Đà Nẵng');
        await tab.perform(pressKey('ArrowDown'));
        await tab.perform(pressKey('Enter'));
        await shows(tab, '.matches [role=status]', '1 trên 2');
        expect(await textOf(tab, 'main mark')).toBe('Đà Nẵng');
        const { pathname, searchParams } = new URL(await tab.run(() => location.href));
        expect(pathname.endsWith(`/${FIRST}`)).toBe(true);
        expect(searchParams.get('q')).toBe('da nang');
      });

      test('the search page shows what its address says', async ({ tab, address }) => {
        await tab.goto(address('search.html?q=cong%20an%20nhan%20dan'));
        await shows(tab, '[role=status]', '2 kết quả');
        expect(await tab.run(() => document.querySelector('input')?.value)).toBe('cong an nhan dan');
        await clickOn(tab, '[data-result] a');
        await shows(tab, '.matches [role=status]', /^1 trên \d+$/);
        expect(await textOf(tab, 'main mark')).toMatch(/^công an nhân dân$/i);
      });

      test('theme and language are switched, and stay so on the next page', async ({ tab, address }) => {
        await tab.goto(address(FIRST));
        const ink = () => tab.run(() => getComputedStyle(document.body).color);
        const light = await ink();
        await clickOn(tab, '[data-switch=theme]');
        await clickOn(tab, '[data-switch=theme]');
        const dark = await ink();
        expect(dark).not.toBe(light);
        await clickOn(tab, '[data-switch=language]');
        await shows(tab, 'header.site a[href*="all/"]', 'All');
        await clickOn(tab, 'header.site a[href*="all/"]');
        await shows(tab, 'h1', 'All documents');
        expect(await ink()).toBe(dark);
      });
    });
  }
}

for (const engine of browsers) {
  test.describe(`negative control, ${engine}`, () => {
    // The browser complains on the console, as it should.
    test.use({ engine, isWatched: false });

    // Were it otherwise, the tests above would prove nothing.
    test('files are refused to a page from disk, and given to one over http', async ({ tab }) => {
      const folder = join(RESULTS, 'control');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'module.js'), 'export default 1;');
      writeFileSync(join(folder, 'index.html'), `<!doctype html><title></title><script>${CONTROL}</script>`);
      const { server, origin } = await serveFolder(folder);
      const outcome = async (address: string) => {
        await tab.goto(`${address}/index.html`);
        await expect(async () => expect(await tab.run(() => document.title)).not.toBe('')).toPass();
        return JSON.parse(await tab.run(() => document.title));
      };
      expect(await outcome(origin)).toEqual({ fetch: true, import: true });
      expect(await outcome(pathToFileURL(folder).href)).toEqual({ fetch: false, import: false });
      server.close();
    });
  });
}

/** A script of the page's own, so that it may do what the page may, and no more. */
const CONTROL = `
  const works = (promise) => promise.then(() => true, () => false);
  Promise.all([works(fetch('module.js')), works(import('./module.js'))]).then(([fetched, imported]) => {
    document.title = JSON.stringify({ fetch: fetched, import: imported });
  });
`;

function textOf(tab: Tab, selector: string) {
  return tab.run((selector) => document.querySelector(selector)?.textContent, selector);
}

/** Waits for it; a page that is on its way has no text yet. */
function shows(tab: Tab, selector: string, text: string | RegExp) {
  const whole = typeof text === 'string' ? new RegExp(`^${RegExp.escape(text)}$`) : text;
  return expect(async () => expect(await textOf(tab, selector)).toMatch(whole)).toPass({ timeout: 15_000 });
}

async function clickOn(tab: Tab, selector: string): Promise<void> {
  const [x = 0, y = 0] = await tab.run((selector) => {
    const element = document.querySelector(selector);
    element?.scrollIntoView({ block: 'center' });
    // A link may go on in the next line.
    const { left, top, width, height } = element?.getClientRects()[0] ?? new DOMRect();
    return [left + width / 2, top + height / 2];
  }, selector);
  await tab.perform(clickAt(x, y));
}
