// The box in the header as a combobox: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as unwatchedTest } from '@playwright/test';
import { serveFolder } from './support/serve-folder.ts';
import { damagedCopyPath, NEWS_SITE } from './support/site-folders.ts';
import { deployments, expect, test } from './support/watched-test.ts';
import { HOSTILE } from './texts/news-texts.ts';

test.use({ site: NEWS_SITE });

for (const deployment of deployments) {
  test.describe(`box, ${deployment}`, () => {
    test.use({ deployment });

    test('arrows select a result, Enter opens it, Escape closes the list and then clears the box, Tab leaves it', async ({
      page,
      address,
    }) => {
      await page.goto(address('index.html'));
      const box = page.getByRole('combobox');
      const options = page.getByRole('option');
      await page.keyboard.press('/');
      await expect(box).toBeFocused();
      await expect(box).toHaveAttribute('aria-expanded', 'false');
      await page.keyboard.type('canh de');
      await expect(page.getByRole('status')).toHaveText('26 kết quả');
      await expect(box).toHaveAttribute('aria-expanded', 'true');
      await expect(options).toHaveCount(9);
      await expect(options.last()).toHaveText('Xem cả 26 kết quả');
      await expect(box).not.toHaveAttribute('aria-activedescendant');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect(box).toHaveAttribute(
        'aria-activedescendant',
        (await options.nth(1).getAttribute('id')) ?? '',
      );
      await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
      await expect(page.locator('[aria-selected=true]')).toHaveCount(1);
      // The box keeps the focus and the keys that move in its text.
      await page.keyboard.press('Home');
      await page.keyboard.type('-nuoc ');
      await expect(box).toHaveValue('-nuoc canh de');
      await expect(page.getByRole('status')).toHaveText('2 kết quả');
      await expect(box).not.toHaveAttribute('aria-activedescendant');
      await page.keyboard.press('ArrowUp');
      await expect(options.last()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('ArrowDown');
      await expect(page.locator('[aria-selected=true]')).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('listbox')).toBeHidden();
      await expect(box).toHaveAttribute('aria-expanded', 'false');
      await expect(box).toHaveValue('-nuoc canh de');
      await page.keyboard.press('ArrowDown');
      await expect(options).toHaveCount(2);
      await page.keyboard.press('Tab');
      await expect(page.getByRole('listbox')).toBeHidden();
      await expect(page.getByRole('button', { name: 'Tìm kiếm' })).toBeFocused();
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(box).toHaveValue('');
    });

    test('Enter leads from a query to all results, and the search button focuses the box', async ({
      page,
      address,
    }) => {
      await page.goto(address('dated/harbour-lamp.html'));
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await expect(page.getByRole('combobox')).toBeFocused();
      await page.keyboard.type('canh de');
      await expect(page.getByRole('option')).toHaveCount(9);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(address('search.html?q=canh%20de'));
      await expect(page.getByRole('status')).toHaveText('26 kết quả');
    });

    test('the empty box offers recent searches until they are removed', async ({ page, address }) => {
      await page.goto(address('index.html'));
      const box = page.getByRole('combobox');
      for (const text of ['dang uy', 'canh de']) {
        await box.fill(text);
        await page.keyboard.press('Escape');
        await page.goto(address(`search.html?q=${text}`));
        await page.getByRole('searchbox').press('Enter');
        await page.goto(address('index.html'));
      }
      await page.keyboard.press('/');
      const options = page.getByRole('option');
      await expect(options).toHaveCount(3);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(box).toHaveValue('canh de');
      await expect(page.getByRole('status')).toHaveText('26 kết quả');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Delete');
      await expect(options).toHaveCount(2);
      await expect(options.first()).toContainText('dang uy');
      await options.last().click();
      await expect(page.getByRole('listbox')).toBeHidden();
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  });
}

test('markup in results and in recent searches is shown as text', async ({ page, address }) => {
  await page.goto(address(`search.html?q=${encodeURIComponent(HOSTILE)}`));
  await page.getByRole('searchbox').press('Enter');
  await page.goto(address('index.html'));
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').first()).toContainText(HOSTILE);
  await page.keyboard.type('den bien');
  await expect(page.getByRole('status')).toHaveText('1 kết quả');
  await expect(page.locator('[data-result]')).toContainText(HOSTILE);
  await expect(page.locator('[data-result]')).toContainText('<b>đèn biển</b>');
  await expect(page.locator('.found img')).toHaveCount(0);
  await expect(page.locator('.found b').filter({ hasText: /^đèn biển$/ })).toHaveCount(0);
});

test('two tabs search independently, and "back" returns to the page of the search', async ({
  page,
  address,
}) => {
  const other = await page.context().newPage();
  await page.goto(address('index.html'));
  await other.goto(address('index.html'));
  await page.getByRole('combobox').fill('harbour lamp');
  await other.getByRole('combobox').fill('canh de');
  await expect(page.getByRole('status')).toHaveText('1 kết quả');
  await expect(other.getByRole('status')).toHaveText('26 kết quả');
  await other.close();
  await page.locator('[data-result] a').click();
  await expect(page.locator('h1')).toHaveText('Harbour lamp');
  await page.goBack();
  await expect(page.locator('h1')).not.toHaveText('Harbour lamp');
  await page.goForward();
  await expect(page.locator('main mark').first()).toHaveText('Harbour lamp');
});

/** Damages to a copy of the site, and the files that the message names. */
const damages: [what: string, damage: (folder: string) => void, named: RegExp][] = [
  ['no engine', (folder) => rmSync(join(folder, 'pagefind'), { recursive: true }), /pagefind\/engine\.js/],
  [
    'no list of languages',
    (folder) => {
      for (const name of ['pagefind-entry.json', 'pagefind-entry.json.js'])
        rmSync(join(folder, 'pagefind', name));
    },
    /pagefind\/pagefind-entry\.json/,
  ],
  [
    'a damaged meta file',
    (folder) => {
      for (const name of listIndexFiles(folder, /\.pf_meta/))
        writeFileSync(join(folder, 'pagefind', name), 'x');
    },
    /pagefind/,
  ],
  ['no fragments', (folder) => rmSync(join(folder, 'pagefind/fragment'), { recursive: true }), /pagefind/],
  ['no index', (folder) => rmSync(join(folder, 'pagefind/index'), { recursive: true }), /pagefind/],
];

for (const [what, damage, named] of damages) {
  for (const protocol of ['file', 'http']) {
    unwatchedTest(
      `${what}, ${protocol}: the search box names the missing file and the remedy`,
      async ({ page }) => {
        const folder = damagedCopyPath();
        rmSync(folder, { recursive: true, force: true });
        cpSync(NEWS_SITE, folder, { recursive: true });
        damage(folder);
        const { server, origin } = await serveFolder(folder);
        await page.goto(`${protocol === 'file' ? pathToFileURL(folder).href : origin}/index.html`);
        await page.getByRole('combobox').fill('canh de');
        await expect(page.getByRole('status')).toContainText('bị thiếu hoặc hỏng', { timeout: 20_000 });
        await expect(page.getByRole('status')).toContainText(named);
        await expect(page.getByRole('status')).toContainText('dựng lại trang');
        server.close();
      },
    );
  }
}

function listIndexFiles(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(folder, 'pagefind')).filter((name) => pattern.test(name));
}
