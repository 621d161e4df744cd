// Lists of documents: links lead from home to every document, and the counts of lists are correct.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { runSeedpress } from './support/run-command.ts';
import { serveFolder } from './support/serve-folder.ts';
import { HOSTILE_SITE, NEWS_SITE, RESULTS, SITE } from './support/site-folders.ts';
import { deployments, expect, test } from './support/watched-test.ts';
import { TEXT, writeSeeds } from './support/write-seeds.ts';
import { HOSTILE } from './texts/news-texts.ts';

/** Lists that lead to every document. */
const COMPLETE = ['all/index.html', 'sections/index.html', 'date/index.html', 'a-z/index.html'];
const LIST = /(?:^|\/)index(?:\.\d+)?\.html$/;
const HOSTILE_TAG = 'tags/img-src-x-onerror-alert-1-and-de/index.html';

interface List {
  count: number;
  /** Numbers of documents in the lists below, by path. */
  groups: Map<string, number>;
  docs: string[];
  pages: string[];
}

/** Follow the links in a list and in all lists below it. */
async function crawlLists(page: Page, root: string, start: string): Promise<Map<string, List>> {
  const lists = new Map<string, List>();
  const paths = [start];
  for (const path of paths) {
    await page.goto(root + path);
    const pathBelow = (url: string) => decodeURI(url.slice(root.length));
    const links = (where: string) =>
      page
        .locator(`main ${where}`)
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
        .then((urls) => urls.map(pathBelow));
    const counts = await page
      .locator('main .groups [data-n]')
      .evaluateAll((all) => all.map((count) => Number((count as HTMLElement).dataset['n'])));
    const groups = await links('.groups a');
    const list = {
      count: Number(await page.locator('main .count [data-n]').getAttribute('data-n')),
      groups: new Map(groups.map((group, index) => [group, counts[index] ?? 0])),
      docs: await links('.docs a'),
      pages: await links('.pages a'),
    };
    lists.set(path, list);
    paths.push(...new Set([...groups, ...list.pages].filter((next) => !paths.includes(next))));
  }
  return lists;
}

/** The count of a list equals the number of documents in it and below, on all of its pages. */
function expectTrueCounts(lists: ReadonlyMap<string, List>): void {
  for (const [path, { groups }] of lists) {
    for (const [group, count] of groups) expect(lists.get(group)?.count, `${group} on ${path}`).toBe(count);
  }
  for (const [path, { count }] of lists) {
    expect(collectDocuments(path, lists).size, path).toBe(count);
  }
}

function collectDocuments(
  path: string,
  lists: ReadonlyMap<string, List>,
  seen = new Set<string>(),
): Set<string> {
  if (seen.has(path)) return new Set();
  seen.add(path);
  const { groups = new Map(), docs = [], pages = [] } = lists.get(path) ?? {};
  const below = [...groups.keys(), ...pages].flatMap((next) => [...collectDocuments(next, lists, seen)]);
  return new Set([...docs, ...below]);
}

/** Another folder than that of the news, for a group of tests. */
function useFileAddress(site: string) {
  // Playwright derives the dependencies of a fixture from its first argument.
  // biome-ignore lint/correctness/noEmptyPattern: it needs nothing
  return async ({}, use: (address: (path: string) => string) => Promise<void>) =>
    use((path) => `${pathToFileURL(site).href}/${path}`);
}

function listDocuments(site: string): string[] {
  return globSync('**/*.html', { cwd: site })
    .filter((path) => readFileSync(`${site}/${path}`, 'utf8').includes('<meta name="seed"'))
    .sort();
}

test.use({ site: NEWS_SITE });

for (const deployment of deployments) {
  test.describe(`lists of the news, ${deployment}, without scripts`, () => {
    test.use({ deployment, javaScriptEnabled: false });

    test('home leads to every document by each kind of list, and all counts are correct', async ({
      page,
      address,
    }) => {
      await page.goto(address('index.html'));
      const home = await page
        .locator('header a, .browse a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      const kinds = ['all', 'sections', 'date', 'tags', 'a-z'].map((kind) => `${kind}/index.html`);
      expect(home).toEqual(expect.arrayContaining(kinds.map(address)));
      const documents = listDocuments(NEWS_SITE);
      expect(documents.length).toBe(27);
      const walked = new Set<string>();
      for (const kind of kinds) {
        const lists = await crawlLists(page, address(''), kind);
        expectTrueCounts(lists);
        for (const path of lists.keys()) walked.add(path);
        if (COMPLETE.includes(kind)) {
          expect([...collectDocuments(kind, lists)].sort(), kind).toEqual(documents);
        }
      }
      // Every list is reachable.
      const built = globSync('**/*.html', { cwd: NEWS_SITE }).filter((path) => LIST.test(path));
      expect([...walked, 'index.html'].sort()).toEqual(built.sort());
    });

    test('a document leads to its section, and up from there', async ({ page, address }) => {
      await page.goto(address('de-dieu/ban-tin-so-2.html'));
      await page.locator('.breadcrumbs').getByRole('link', { name: 'Đê điều' }).click();
      expect(page.url()).toBe(address('de-dieu/index.html'));
      await expect(page.locator('h1')).toHaveText('Đê điều');
      await page.locator('.breadcrumbs').getByRole('link', { name: 'Chuyên mục' }).click();
      expect(page.url()).toBe(address('sections/index.html'));
      await page.getByRole('link', { name: 'Trang chủ', exact: true }).click();
      expect(page.url()).toBe(address('index.html'));
    });
  });
}

test.describe('long lists', () => {
  test.use({ address: useFileAddress(HOSTILE_SITE), javaScriptEnabled: false });

  test('a list page has at most a hundred entries, and the pages together have all of them', async ({
    page,
    address,
  }) => {
    for (const kind of ['all', 'sections', 'a-z'].map((name) => `${name}/index.html`)) {
      const lists = await crawlLists(page, address(''), kind);
      expectTrueCounts(lists);
      expect([...collectDocuments(kind, lists)].sort(), kind).toEqual(listDocuments(HOSTILE_SITE));
      for (const [path, { groups, docs }] of lists) {
        expect(groups.size + docs.length, path).toBeLessThanOrEqual(100);
      }
    }
  });

  test('page links lead forwards and backwards and name the current page', async ({ page, address }) => {
    await page.goto(address('all/index.html'));
    const pages = page.getByRole('navigation', { name: 'Các trang danh sách' });
    await expect(pages.locator('[aria-current=page]')).toHaveText('1');
    await pages.getByRole('link', { name: '2', exact: true }).click();
    expect(page.url()).toBe(address('all/index.2.html'));
    await expect(page).toHaveTitle(/^Tất cả văn bản – Trang 2 – /);
    await expect(pages.locator('[aria-current=page]')).toHaveText('2');
    await pages.getByRole('link', { name: '1', exact: true }).click();
    expect(page.url()).toBe(address('all/index.html'));
  });
});

test.describe('the news', () => {
  test('names and titles are in Vietnamese order, numbers by their values', async ({ page, address }) => {
    const cases: [path: string, where: string, expected: string[]][] = [
      ['tags/index.html', '.groups a', ['__proto__', HOSTILE, 'constructor', 'Đê', 'Lũ lụt']],
      ['sections/index.html', '.groups a', ['dated', 'Đê điều']],
      ['sections/index.html', '.docs a', ['Bản tin không ngày']],
      ['a-z/index.html', '.groups a', ['B', 'H', 'I']],
      [
        'a-z/b/index.html',
        '.docs a',
        ['Bản tin không ngày', ...Array.from({ length: 24 }, (_, index) => `Bản tin số ${index + 1}`)],
      ],
      ['date/index.html', '.groups a', ['2023', '2022', '2021', '2019', 'Không rõ ngày']],
      ['date/2021/index.html', '.groups a', ['1', '4', '6', '7'].map((month) => `tháng ${month} năm 2021`)],
    ];
    for (const [path, where, expected] of cases) {
      await page.goto(address(path));
      expect(await page.locator(`main ${where}`).allTextContents(), path).toEqual(expected);
    }
  });

  test('a tag with malicious markup is shown as text', async ({ page, address }) => {
    await page.goto(address(HOSTILE_TAG));
    await expect(page.locator('h1')).toHaveText(HOSTILE);
    await expect(page.locator('main img')).toHaveCount(0);
    await expect(page.locator('.docs a')).toHaveText(HOSTILE);
  });

  test('a year shows its months as a chart and as a list', async ({ page, address }) => {
    await page.goto(address('date/2021/index.html'));
    await expect(page.locator('h1')).toHaveText('Năm 2021');
    await expect(page.locator('.chart rect')).toHaveCount(4);
    await expect(page.locator('.chart')).toHaveAttribute('aria-hidden', 'true');
    await page.getByRole('link', { name: 'tháng 6 năm 2021' }).click();
    expect(page.url()).toBe(address('date/2021/06/index.html'));
    await expect(page.locator('.docs a')).toHaveText('Harbour lamp');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.locator('h1')).toHaveText('June 2021');
    await expect(page.locator('.count')).toHaveText('1 document');
    await expect(page.locator('.breadcrumbs li')).toHaveText(['Home', 'Dates', '2021']);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in lists, and none is wider than a phone, ${colorScheme}`, async ({
      page,
      address,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 640 });
      const lists = ['sections', 'de-dieu', 'date', 'date/2021', 'date/2021/06', 'tags', 'a-z', 'a-z/b'];
      for (const path of [...lists.map((list) => `${list}/index.html`), HOSTILE_TAG]) {
        await page.goto(address(path));
        const axe = new AxeBuilder({ page }).options({ preload: false });
        expect((await axe.analyze()).violations, path).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
          320,
        );
      }
    });
  }
});

test.describe('two documents', () => {
  test.use({ address: useFileAddress(SITE) });

  test('an empty kind of list has neither pages nor links', async ({ page, address }) => {
    await page.goto(address('index.html'));
    await expect(page.locator('.kinds a')).toHaveText(['Thời gian', 'A–Z', 'Tất cả']);
    for (const kind of ['sections', 'tags']) expect(existsSync(`${SITE}/${kind}`), kind).toBe(false);
  });
});

test.describe('a section named like a list of the site', () => {
  // The browser logs the missing page to the console.
  test.use({ watched: async ({ page: _ }, use) => use(undefined) });

  test('the page for missing addresses leads to home, not to a section named like a list', async ({
    page,
  }) => {
    const site = `${RESULTS}/command/all-site`;
    runSeedpress('build', writeSeeds('all', { 'b/all/x.txt': TEXT }), '--out', site);
    const { server, origin } = await serveFolder(site);
    await page.goto(`${origin}/b/all/nowhere.html`);
    await expect(page.getByRole('link')).toHaveAttribute('href', `${origin}/index.html`);
    server.close();
  });
});
