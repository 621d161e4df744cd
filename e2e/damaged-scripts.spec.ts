// Damaged or missing scripts of the interface: the page names the file and the remedy.
import { expect, type Page, test } from '@playwright/test';
import { damages, openDamagedCopy } from './support/damage-site.ts';

const needs: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'assets/words.*.js': (page) => page.getByRole('button', { name: 'Ngôn ngữ' }).click(),
  'assets/search.*.js': (page) => page.getByRole('searchbox').or(page.getByRole('combobox')).click(),
};

/** The browser's message about a script that is cut short. */
const CUT = /^(?:Unexpected|Invalid or unexpected|missing) /;

for (const damage of ['missing', 'cut short']) {
  for (const protocol of ['file', 'http'] as const) {
    for (const [pattern, need] of Object.entries(needs)) {
      test(`${pattern} ${damage}, ${protocol}: the page names the missing file and the remedy`, async ({
        page,
      }) => {
        const errors: string[] = [];
        page.on('pageerror', ({ message }) => CUT.test(message) || errors.push(message));
        const [name] = await openDamagedCopy(
          page,
          'index.html',
          protocol,
          pattern,
          damages[damage] ?? (() => {}),
        );
        await need(page);
        const status = page.getByRole('status');
        await expect(status).toHaveText(
          `Hãy tải lại trang; nếu vẫn vậy, hãy chép lại cả thư mục. Tệp bị thiếu: ${name}`,
        );
        await page.keyboard.press('Escape');
        await expect(status).toBeHidden();
        expect(errors).toEqual([]);
      });
    }
  }
}
