import type { Page } from '@playwright/test';
import { NEWS_SITE } from './support/site-folders.ts';
import { deployments, expect, test } from './support/watched-test.ts';
import { HOSTILE } from './texts/news-texts.ts';

test.use({ site: NEWS_SITE });

const status = (page: Page) => page.getByRole('status');
const readTitles = (page: Page) => page.locator('[data-result] h2').allTextContents();
const filterBox = (page: Page, label: string) => page.getByRole('checkbox', { name: label });
const queryString = (page: Page) => new URL(page.url()).search;

for (const deployment of deployments) {
  test.describe(`search page, ${deployment}`, () => {
    test.use({ deployment });

    test('without a query the search page lists all documents in batches, newest or oldest first', async ({
      page,
      address,
    }) => {
      await page.goto(address('search.html'));
      await expect(status(page)).toHaveText('27 kết quả');
      await expect(page.getByRole('searchbox')).toBeFocused();
      await expect(page.locator('[data-result]')).toHaveCount(10);
      const newest = await readDates(page);
      expect(newest).toEqual([...newest].sort().reverse());
      await page.getByRole('button', { name: 'Xem thêm' }).click();
      await expect(page.locator('[data-result]')).toHaveCount(20);
      await expect(page.locator('[data-result]').nth(10).getByRole('link').first()).toBeFocused();
      await page.getByRole('button', { name: 'Xem thêm' }).click();
      await expect(page.locator('[data-result]')).toHaveCount(27);
      await expect(page.getByRole('button', { name: 'Xem thêm' })).toBeHidden();
      expect(new Set(await readTitles(page)).size).toBe(27);
      await page.getByRole('combobox').selectOption('oldest');
      await expect(page.locator('[data-result] h2').first()).toHaveText(HOSTILE);
      const oldest = await readDates(page);
      expect(oldest).toEqual([...oldest].sort());
      expect(queryString(page)).toBe('?sort=oldest');
      // English and Vietnamese documents are in one order; those without a date come last.
      await page.goto(address('search.html?sort=newest'));
      for (let times = 0; times < 2; times++) {
        await expect(page.locator('[data-result]')).toHaveCount(10 * (times + 1));
        await page.getByRole('button', { name: 'Xem thêm' }).click();
      }
      await expect(page.locator('[data-result]')).toHaveCount(27);
      const all = await readTitles(page);
      expect(all.slice(-2)).toEqual([HOSTILE, 'Bản tin không ngày']);
      const dated = await readDates(page);
      expect(dated).toHaveLength(26);
      expect(dated).toEqual([...dated].sort().reverse());
    });

    test('filters and order combine, show counts, and are kept in the address', async ({ page, address }) => {
      await page.goto(address('search.html?q=canh%20de'));
      await expect(status(page)).toHaveText('26 kết quả');
      await expect(filterRow(page, '2022')).toHaveText('20228');
      await expect(filterRow(page, 'Đê điều')).toHaveText('Đê điều12');
      await filterBox(page, 'Đê điều').check();
      await expect(status(page)).toHaveText('12 kết quả');
      // Other folders are still offered, with their numbers of results.
      await expect(filterRow(page, 'dated')).toHaveText('dated13');
      await expect(filterRow(page, '2022')).toHaveText('20224');
      await expect(filterBox(page, 'Đê điều')).toBeFocused();
      await filterBox(page, '2022').check();
      await filterBox(page, '2023').check();
      await expect(status(page)).toHaveText('8 kết quả');
      await page.getByRole('combobox').selectOption('oldest');
      expect(queryString(page)).toBe(
        '?q=canh+de&year=2022&year=2023&section=%C4%90%C3%AA+%C4%91i%E1%BB%81u&sort=oldest',
      );
      await expect(async () => {
        const oldest = await readDates(page);
        expect(oldest).toEqual([...oldest].sort());
      }).toPass();
      const shown = await readTitles(page);
      const shared = page.url();

      await page.goBack();
      await page.goBack();
      await expect(status(page)).toHaveText('4 kết quả');
      await expect(filterBox(page, '2023')).not.toBeChecked();
      await page.goForward();
      await expect(status(page)).toHaveText('8 kết quả');

      const other = await page.context().newPage();
      await other.goto(shared);
      await expect(status(other)).toHaveText('8 kết quả');
      expect(await readTitles(other)).toEqual(shown);
      await other.getByRole('button', { name: 'Bỏ mọi bộ lọc' }).click();
      await expect(status(other)).toHaveText('26 kết quả');
      // Tabs do not affect each other.
      await expect(status(page)).toHaveText('8 kết quả');
      await other.close();
    });

    test('a result and its heading open with the query, and "back" restores the number of results', async ({
      page,
      address,
    }) => {
      await page.goto(address('search.html'));
      await page.keyboard.type('nuoc rut');
      await expect(status(page)).toHaveText('24 kết quả');
      await page.getByRole('button', { name: 'Xem thêm' }).click();
      await expect(page.locator('[data-result]')).toHaveCount(20);
      const result = page.locator('[data-result]').nth(12);
      await expect(result.locator('mark').first()).toHaveText('nước rút');
      await result.getByRole('link', { name: '§ Mực nước' }).click();
      await expect(page).toHaveURL(/\.html\?q=nuoc%20rut#muc-nuoc$/);
      await page.goBack();
      await expect(page.locator('[data-result]')).toHaveCount(20);
      await expect(page.getByRole('searchbox')).toHaveValue('nuoc rut');
      expect(await page.evaluate(() => localStorage.getItem('seedpress:searches'))).toBe('["nuoc rut"]');
    });

    test('markup in titles, filters and the address is shown as text', async ({ page, address }) => {
      await page.goto(address(`search.html?q=${encodeURIComponent(HOSTILE)}`));
      await expect(status(page)).toContainText(/kết quả|Không có/);
      await expect(page.getByRole('searchbox')).toHaveValue(HOSTILE);
      await page.goto(
        address('search.html?q=den%20bien&year=%3Cb%3E&lang=%3Ci%3E&sort=%3Cu%3E&tag=__proto__'),
      );
      await expect(status(page)).toHaveText('Không có văn bản nào như vậy.');
      await expect(page.getByRole('group', { name: 'Năm' })).toContainText('<b>');
      await page.goto(address('search.html?q=den%20bien'));
      await expect(status(page)).toHaveText('1 kết quả');
      await expect(page.locator('[data-result] h2')).toHaveText(HOSTILE);
      for (const tag of [HOSTILE, '__proto__', 'constructor']) {
        await expect(filterRow(page, tag)).toHaveText(`${tag}1`);
        await filterBox(page, tag).check();
        await expect(status(page)).toHaveText('1 kết quả');
        await filterBox(page, tag).uncheck();
      }
      await expect(page.locator('seed-results :is(img, b, i, u)')).toHaveCount(0);
    });

    test('the search page offers a spelling correction, and a press applies it', async ({
      page,
      address,
    }) => {
      await page.goto(address('search.html?q=nguoi%20cahn%20de'));
      await page.locator('.remark').getByRole('button').click();
      await expect(page.getByRole('searchbox')).toHaveValue(/nguoi canh de/i);
      await expect(page.locator('.remark')).toBeHidden();
      expect(queryString(page)).toMatch(/\?q=nguoi\+canh\+de/i);
    });
  });
}

test.describe('while the engine loads', () => {
  test.use({ deployment: 'http-root' });

  test('the newest documents are listed before the engine is loaded, unless there is a query', async ({
    page,
    address,
  }) => {
    let go = () => {};
    await page.route(/engine\.js$/, async (route) => {
      await new Promise<void>((resolve) => {
        go = resolve;
      });
      await route.continue();
    });
    // The page loads completely only with the delayed script.
    const early = { waitUntil: 'domcontentloaded' } as const;
    const links = page.locator('.results h2').getByRole('link');
    await page.goto(address('search.html'), early);
    await expect(status(page)).toHaveText('Đang tìm…');
    await expect(links).toHaveCount(10);
    await links.nth(2).focus();
    const hrefs = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    go();
    await expect(page.locator('[data-result]')).toHaveCount(10);
    await expect(links.nth(2)).toBeFocused();
    expect(await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))).toEqual(
      hrefs,
    );

    await page.goto(address('search.html?q=canh%20de'), early);
    await expect(status(page)).toHaveText('Đang tìm…');
    await expect(links).toHaveCount(0);
    go();
    await expect(page.locator('[data-result]')).toHaveCount(10);
  });
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('the engine is not loaded before the reader interacts', async ({ page, address }) => {
    await page.goto(address('search.html'));
    await page.evaluate(() => customElements.whenDefined('seed-results'));
    await expect(page.locator('script[src*=engine]')).toHaveCount(0);
    await expect(status(page)).toHaveText('27 kết quả');
    await expect(page.locator('.results h2').getByRole('link')).toHaveCount(10);
    await page.getByRole('searchbox').tap();
    await expect(page.locator('[data-result]')).toHaveCount(10);
    await expect(page.getByRole('button', { name: 'Xem thêm' })).toBeVisible();
    await page.goto(address('search.html?q=canh%20de'));
    await expect(status(page)).toHaveText('26 kết quả');
  });
});

test('recent searches lead to results and are removed singly or all at once', async ({ page, address }) => {
  await page.goto(address('search.html'));
  for (const text of ['canh de', 'cong so']) {
    await page.getByRole('searchbox').fill(text);
    await page.keyboard.press('Enter');
    await expect(page).toHaveTitle(new RegExp(text));
  }
  await page.goto(address('search.html'));
  const recent = page.locator('.recent');
  await expect(recent.getByRole('link')).toHaveText(['cong so', 'canh de']);
  await recent.getByRole('button', { name: 'cong so' }).click();
  await expect(recent.getByRole('link')).toHaveText(['canh de']);
  await recent.getByRole('link').click();
  await expect(page.getByRole('searchbox')).toHaveValue('canh de');
  await page.goto(address('search.html'));
  await recent.getByRole('button', { name: 'Xóa danh sách' }).click();
  await expect(recent).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('inflected forms of an English word are found and marked in the document', async ({ page, address }) => {
  await page.goto(address('search.html?q=lamps%20burning'));
  await page.locator('[data-result]').getByRole('link', { name: 'Harbour lamp' }).click();
  await expect(page.locator('main mark')).toHaveText(['lamp', 'lamp', 'burns']);
});

test('a change of language translates the interface around the results', async ({ page, address }) => {
  await page.goto(address('search.html?q=canh%20de'));
  await expect(status(page)).toHaveText('26 kết quả');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(status(page)).toHaveText('26 results');
  await expect(page.getByRole('group', { name: 'Section' })).toBeVisible();
  await expect(page.getByRole('combobox').locator('option').first()).toHaveText('Most relevant');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the search page says that scripts are off, lists the newest documents and leads to all', async ({
    page,
    address,
  }) => {
    await page.goto(address('search.html?q=nuoc'));
    await expect(page.getByRole('main')).toContainText('Trình duyệt đang tắt script');
    for (const role of ['searchbox', 'combobox', 'status'] as const)
      await expect(page.getByRole('main').getByRole(role)).toBeHidden();
    await expect(page.locator('.filters')).toBeHidden();
    await expect(page.locator('.results').getByRole('link')).toHaveCount(10);
    await page.getByRole('main').getByRole('link', { name: 'Tất cả văn bản' }).click();
    expect(page.url()).toBe(address('all/index.html'));
  });
});

function filterRow(page: Page, label: string) {
  return page.locator('.filters label').filter({ has: page.getByText(label, { exact: true }) });
}

function readDates(page: Page) {
  return page
    .locator('[data-result] time')
    .evaluateAll((all) => all.map((time) => (time as HTMLTimeElement).dateTime));
}
