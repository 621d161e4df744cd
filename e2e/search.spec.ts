import { deployments, expect, test } from './support/watched-test.ts';

const FIRST = 'bo-cong-an-da-to-chuc-hoi-nghi-so-ket-cong-tac-cong-an-6-thang-dau-nam-2023.html';
const SECOND = 'luc-luong-cong-an-nhan-dan-da-chung-suc-dong-long-thong-nhat-quyet-tam-cao-no.html';

/** Queries, and the relevant ones of the two documents. */
const outcomes: [query: string, pages: string[]][] = [
  ['da nang', [FIRST]],
  ['Đà Nẵng', [FIRST]],
  ['Da nẵng', [FIRST]],
  ['Đà Nẵng'.normalize('NFD'), [FIRST]],
  ['dai tuong', [FIRST, SECOND]],
  ['cong an nhan dan', [FIRST, SECOND]],
  ['Quảng', [FIRST]],
  ['"năm 2024"', [SECOND]],
  ['“năm 2024”', [SECOND]],
  ['dang uy', [FIRST, SECOND]],
  ['xyzzyx', []],
  ['   ', []],
];

for (const deployment of deployments) {
  test.describe(`search, ${deployment}`, () => {
    test.use({ deployment });

    test('the search finds the relevant documents', async ({ page, address }) => {
      await page.goto(address('index.html'));
      for (const [query, pages] of outcomes) {
        const result = await page.evaluate((text) => globalThis.seedpress.search(text), query);
        expect(result.hits.map(({ url }) => url.replace(/^\.\//, '')).sort(), query).toEqual(pages);
        expect(result.total, query).toBe(pages.length);
      }
    });

    test('excerpts and titles keep their diacritics', async ({ page, address }) => {
      await page.goto(address('index.html'));
      const { hits } = await page.evaluate(() => globalThis.seedpress.search('da nang'));
      expect(hits[0]?.title).toContain('Bộ Công an đã tổ chức Hội nghị');
      expect(hits[0]?.excerpt).toContain('Đà Nẵng');
      expect(hits[0]?.excerpt).not.toContain('\u0369');
      expect(hits[0]?.date).toBe('2023-06-26');
    });

    test('a hit explains its rank on request', async ({ page, address }) => {
      await page.goto(address('index.html'));
      const [plain, explained] = await page.evaluate(async () => [
        await globalThis.seedpress.search('da nang'),
        await globalThis.seedpress.search('da nang', { explain: true }),
      ]);
      expect(plain?.hits[0]).not.toHaveProperty('explanation');
      const { explanation, ...hit } = explained?.hits[0] ?? {};
      expect(hit).toEqual(plain?.hits[0]);
      expect(explanation?.questions.map(({ stage }) => stage)).toContain('row');
      expect(explanation?.reading).toEqual({ text: 'da nang', cost: 0, isCorrected: false });
      expect(explanation?.grade?.parts).toHaveProperty('phrase', 2);
      const parts: number[] = Object.values(explanation?.grade?.parts ?? {});
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(explanation?.grade?.score ?? Number.NaN);
    });

    test('the search box works by keyboard alone', async ({ page, address }) => {
      await page.goto(address('index.html'));
      await page.keyboard.press('/');
      await page.keyboard.type('dai tuong');
      const results = page.locator('[data-result]');
      await expect(results).toHaveCount(2);
      await expect(page.getByRole('status')).toHaveText('2 kết quả');
      await expect(results.first().locator('mark').first()).toHaveText('Đại tướng');
      await expect(results.first().locator('time')).toHaveText('26 tháng 6, 2023');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect(results.nth(1).getByRole('option')).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Enter');
      await expect(page.locator('h1')).toContainText('Lực lượng công an nhân dân');
      expect(page.url()).toBe(`${address(SECOND)}?q=dai%20tuong`);
    });

    test('a search in a document leads to another one', async ({ page, address }) => {
      await page.goto(address(FIRST));
      await page.keyboard.press('Control+k');
      await page.keyboard.type('"năm 2024"');
      await expect(page.locator('[data-result]')).toHaveCount(1);
      await page.locator('[data-result] a').click();
      await expect(page).toHaveURL(new RegExp(`${SECOND}\\?q=`));
    });

    test('the search box says that there are no results, and Escape closes it', async ({ page, address }) => {
      await page.goto(address('index.html'));
      await page.getByRole('combobox').fill('xyzzyx');
      await expect(page.getByRole('status')).toHaveText('Không có văn bản nào chứa “xyzzyx”.');
      await expect(page.locator('[data-result]')).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('status')).toBeHidden();
      await expect(page.getByRole('combobox')).toBeFocused();
    });

    test('a page loads no part of the engine before a search', async ({ page, address }) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(address(FIRST));
      await page.waitForLoadState('load');
      expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    });
  });
}

test('a typed query is shown as text, never as markup', async ({ page, address }) => {
  await page.goto(address('index.html'));
  const query = '<img src=x onerror=alert(1)>{1+1}';
  await page.getByRole('combobox').fill(query);
  await expect(page.getByRole('status')).toHaveText(`Không có văn bản nào chứa “${query}”.`);
  await expect(page.locator('.found img')).toHaveCount(0);
});
