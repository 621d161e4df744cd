import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const pages = [
  'index.html',
  'bo-cong-an-da-to-chuc-hoi-nghi-so-ket-cong-tac-cong-an-6-thang-dau-nam-2023.html',
  'all/index.html',
];
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const path of pages) {
      test(path, async ({ page, address }) => {
        await page.goto(address(path));
        for (const details of await page.locator('details').all()) await details.locator('summary').click();
        expect(await violations(page)).toEqual([]);
        await page.getByRole('combobox').fill('dai tuong');
        await expect(page.locator('[data-result]')).toHaveCount(2);
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, not found, ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('404.html', async ({ page, address }) => {
      await page.goto(address('404.html'));
      expect(await violations(page)).toEqual([]);
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, search, ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const query of ['', '?q=dai+tuong', '?q=dai+tuonh+to+lam', '?q=xyzzyx']) {
      test(`search.html${query}`, async ({ page, address }) => {
        await page.addInitScript(() => localStorage.setItem('seedpress:searches', '["đà nẵng","huế"]'));
        await page.goto(address(`search.html${query}`));
        await expect(page.getByRole('status')).toHaveText(/kết quả|Không có/);
        expect(await violations(page)).toEqual([]);
      });
    }

    test('recent searches in the box', async ({ page, address }) => {
      await page.addInitScript(() => localStorage.setItem('seedpress:searches', '["đà nẵng","huế"]'));
      await page.goto(address('index.html'));
      await page.keyboard.press('/');
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('option')).toHaveCount(3);
      expect(await violations(page)).toEqual([]);
    });
  });
}

async function violations(page: Page) {
  // axe would load the styles once more, which the browser rightly refuses from disk.
  const axe = new AxeBuilder({ page }).options({ preload: false }).withTags(rules);
  return (await axe.analyze()).violations;
}
