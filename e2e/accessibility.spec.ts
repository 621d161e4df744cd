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
        await page.getByRole('searchbox').fill('dai tuong');
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

async function violations(page: Page) {
  // axe would load the styles once more, which the browser rightly refuses from disk.
  const axe = new AxeBuilder({ page }).options({ preload: false }).withTags(rules);
  return (await axe.analyze()).violations;
}
