// Machine-readable files, citations and copies, with and without a known address of the site.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { runSeedpress } from './support/run-command.ts';
import { HOSTILE_SITE, RESULTS, SITE } from './support/site-folders.ts';
import { writeSeeds } from './support/write-seeds.ts';

const URL_SITE = join(RESULTS, 'command-out', 'machine');
const ROOT = 'https://example.org/docs/';
const HOSTILE = '</script><script>alert(1)</script> <!-- "x" & ]]>';
const CONFIG = `url: https://example.org/docs
accent: { light: "#005a9c" }
licence: { text: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
sections: { "Thư": Thư từ }
`;

const read = (site: string, name: string) => readFileSync(join(site, name), 'utf8');
const listDocuments = (site: string) =>
  globSync('**/*.html', { cwd: site }).filter((name) => /<meta name="seed"/.test(read(site, name)));
const open = (page: Page, site: string, name: string) => page.goto(pathToFileURL(join(site, name)).href);

test.beforeAll(() => {
  const seeds = writeSeeds('machine', {
    'Thư/a.txt': `---\ntitle: '${HOSTILE}'\ndate: 2023-06-26\nauthors: [Nguyễn Văn A, Bộ Công an]\nslug: a\n---\nMột lá thư.\n`,
    'b.txt': '---\ntitle: Hai\ndate: 2023-06\nslug: b\n---\nTháng sáu.\n',
    'c.txt': '---\ntitle: Ba\nslug: c\n---\nKhông rõ ngày nào cả.\n',
  });
  const config = join(writeSeeds('machine-config', { 'site.yml': CONFIG }), 'site.yml');
  expect(runSeedpress('build', seeds, '--out', URL_SITE, '--config', config).status).toBe(0);
});

/** The content of a file by the browser's XML parser. */
async function parseXml(page: Page, text: string) {
  return page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    const texts = (name: string, parent: Element | Document = document) =>
      Array.from(parent.getElementsByTagName(name), ({ textContent }) => textContent);
    const hrefs = (rel: string) =>
      Array.from(document.querySelectorAll(`link[rel=${rel}]`), (link) => link.getAttribute('href') ?? '');
    return {
      error: document.querySelector('parsererror')?.textContent,
      root: `${document.documentElement.namespaceURI} ${document.documentElement.localName}`,
      locs: texts('loc'),
      lastmods: texts('lastmod'),
      ids: texts('id'),
      updated: texts('updated'),
      entries: Array.from(document.getElementsByTagName('entry'), (entry) =>
        ['id', 'title', 'updated'].map((name) => texts(name, entry).length),
      ),
      titles: texts('title'),
      own: hrefs('self'),
      alternates: hrefs('alternate'),
    };
  }, text);
}

for (const [name, site, root] of [
  ['unknown', SITE, ''],
  ['unknown, hostile', HOSTILE_SITE, ''],
  ['known', URL_SITE, ROOT],
] as const) {
  test.describe(`address ${name}`, () => {
    test('the Atom feed conforms to RFC 4287', async ({ page }) => {
      const feed = await parseXml(page, read(site, 'feed.xml'));
      expect(feed.error).toBeUndefined();
      expect(feed.root).toBe('http://www.w3.org/2005/Atom feed');
      expect(feed.entries.length).toBeGreaterThan(0);
      for (const counts of feed.entries) expect(counts).toEqual([1, 1, 1]);
      expect(new Set(feed.ids).size).toBe(feed.ids.length);
      for (const id of feed.ids) expect(id).toMatch(root ? /^https:\/\/example\.org\/docs\// : /^urn:uuid:/);
      for (const time of feed.updated) expect(time).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      expect(feed.own).toEqual(root ? [`${ROOT}feed.xml`] : []);
      for (const link of feed.alternates) {
        expect(link.startsWith(root)).toBe(true);
        expect(read(site, link.slice(root.length) || 'index.html')).toContain('<html');
      }
    });

    test('the JSON feed conforms to version 1.1', () => {
      const feed = JSON.parse(read(site, 'feed.json'));
      expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
      expect(feed.title).not.toBe('');
      for (const { id, url, content_text, date_published = '2000-01-01T00:00:00Z' } of feed.items) {
        expect(typeof id).toBe('string');
        expect(content_text).not.toBe('');
        expect(date_published).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
        expect(read(site, url.slice(root.length))).toContain('<html');
      }
    });

    test('every document has machine-readable metadata and a Markdown twin', async ({ page }) => {
      for (const path of listDocuments(site)) {
        await open(page, site, path);
        const head = await page.evaluate(() => ({
          data: JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? ''),
          canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
          address: document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '',
          og: document.querySelector('meta[property="og:title"]')?.getAttribute('content'),
          markdown: document.querySelector('a[type="text/markdown"]')?.getAttribute('href') ?? '',
          title: document.querySelector('h1')?.textContent,
          scripts: document.scripts.length,
        }));
        const [article, crumbs] = head.data;
        expect(article['@type']).toBe('Article');
        expect(crumbs?.['@type']).toBe(path.includes('/') ? 'BreadcrumbList' : undefined);
        expect([article.headline, head.og]).toEqual([head.title, head.title]);
        expect(head.scripts).toBe(3);
        expect([head.canonical, head.address]).toEqual(root ? [root + path, root + path] : ['', '']);
        expect(read(site, join(path, '..', head.markdown))).toMatch(/^---\ntitle: "/);
      }
    });

    test('a page copied as Markdown equals its Markdown twin', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      for (const path of listDocuments(site).slice(0, 60)) {
        await open(page, site, path);
        await page.locator('[data-copy=markdown]').click();
        await expect(page.locator('.copy [role=status]')).toHaveText(/Đã sao chép|Copied/);
        const body = read(site, path.replace(/html$/, 'md')).replace(/^---\n[\s\S]*?\n---\n\n/, '');
        expect(await page.evaluate(() => navigator.clipboard.readText()), path).toBe(body);
      }
    });
  });
}

test('the sitemap conforms to sitemaps.org', async ({ page }) => {
  const index = await parseXml(page, read(URL_SITE, 'sitemap.xml'));
  expect(index.error).toBeUndefined();
  expect(index.root).toBe('http://www.sitemaps.org/schemas/sitemap/0.9 sitemapindex');
  expect(index.locs).toEqual([`${ROOT}sitemap-1.xml`]);
  const part = await parseXml(page, read(URL_SITE, 'sitemap-1.xml'));
  expect(part.error).toBeUndefined();
  expect(part.root).toBe('http://www.sitemaps.org/schemas/sitemap/0.9 urlset');
  const pages = globSync('**/*.html', { cwd: URL_SITE }).filter(
    (path) => !/^(?:404|about|index|search)\.html$/.test(path),
  );
  expect(part.locs.sort()).toEqual([ROOT, ...pages.map((path) => ROOT + path)].sort());
  expect(pages).toEqual(expect.arrayContaining(['b.html', 'c.html', 'thu/a.html', 'thu/index.html']));
  expect(part.lastmods).toEqual(['2023-06-26']);
  expect(read(URL_SITE, 'robots.txt')).toContain(`Sitemap: ${ROOT}sitemap.xml`);
  expect(globSync('sitemap*', { cwd: SITE })).toEqual([]);
  expect(read(SITE, 'robots.txt')).not.toContain('Sitemap');
});

test('the keys of the configuration appear on the pages', async ({ page }) => {
  await open(page, URL_SITE, 'thu/a.html');
  const json = await page.locator('script[type="application/ld+json"]').textContent();
  const [article, crumbs] = JSON.parse(json ?? '');
  expect(article).toMatchObject({
    headline: HOSTILE,
    datePublished: '2023-06-26',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    author: [{ '@type': 'Person' }, { '@type': 'Organization' }],
  });
  expect(crumbs.itemListElement.map(({ name }: { name: string }) => name)).toEqual(['Trang chủ', 'Thư từ']);
  const readAccent = () =>
    page
      .locator('.breadcrumbs a')
      .first()
      .evaluate((link) => getComputedStyle(link).getPropertyValue('--accent'));
  expect(await readAccent()).toContain('#005a9c');
  expect(read(URL_SITE, 'llms.txt')).toContain(`- [Thư từ](${ROOT}thu/index.html): 1 văn bản`);
});

test('an accent of low contrast or a missing logo stops the build with the reason', () => {
  const seeds = writeSeeds('machine-bad', { 'a.txt': 'Một lá thư.\n' });
  for (const [yaml, message] of [
    ['accent: { light: "#ffee00" }', /`accent\.light`: expected a contrast of at least 4\.5 : 1/],
    ['logo: none.svg', /Cannot find `logo` `none\.svg`/],
    ['show: { feed: false }', /Unknown key `show\.feed`, expected `feeds`/],
  ] as const) {
    const config = join(writeSeeds('machine-config', { 'bad.yml': yaml }), 'bad.yml');
    const { status, stderr } = runSeedpress(
      'build',
      seeds,
      '--out',
      join(RESULTS, 'bad'),
      '--config',
      config,
    );
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  }
});

test('the copied address is the canonical one, or that of the page without its query', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copyAddress = async () => {
    await page.locator('[data-copy=link]').click();
    await expect(page.locator('.copy [role=status]')).toHaveText('Đã sao chép');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  await open(page, URL_SITE, 'b.html');
  expect(await copyAddress()).toBe(`${ROOT}b.html`);
  const [path = ''] = listDocuments(SITE);
  const address = pathToFileURL(join(SITE, path)).href;
  await page.goto(`${address}?q=da+nang#main`);
  expect(await copyAddress()).toBe(`${address}#main`);
});

test('a citation is copied even in a browser without the clipboard API', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page, URL_SITE, 'thu/a.html');
  await page.locator('.cite summary').click();
  await page.locator('.cite [data-copy]').first().click();
  await expect(page.locator('.copy [role=status]')).toHaveText('Đã sao chép');
  await page.getByRole('combobox').focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page.getByRole('combobox')).toHaveValue(
    `Nguyễn Văn A, & Bộ Công an (2023, 26 tháng 6). ${HOSTILE}. Machine. ${ROOT}thu/a.html`,
  );
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a document shows its citation and links to its Markdown file', async ({ page }) => {
    await open(page, URL_SITE, 'b.html');
    await expect(page.getByRole('main').locator('xpath=..').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Tệp Markdown' })).toHaveAttribute('href', 'b.md');
    await page.locator('.cite summary').click();
    await expect(page.locator('.cite pre').first()).toHaveText(`Hai (2023, tháng 6). Machine. ${ROOT}b.html`);
  });
});

test('the citation of a document weighs at most 350 bytes', () => {
  for (const site of [SITE, URL_SITE]) {
    for (const path of listDocuments(site)) {
      const html = read(site, path);
      const without = html.replace(/<details class="cite"[\s\S]*?<\/details>/, '');
      expect(without).not.toBe(html);
      const size = (text: string) => gzipSync(text, { level: 9 }).length;
      expect(size(html) - size(without), path).toBeLessThanOrEqual(350);
    }
  }
});
