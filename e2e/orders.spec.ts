// What was typed comes first in every order; documents that are only like it stand behind a line of their own.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { runSeedpress } from './support/run-command.ts';
import { RESULTS } from './support/site-folders.ts';
import { writeSeeds } from './support/write-seeds.ts';

const site = join(RESULTS, 'command-out', 'orders');
const open = (page: Page, query: string) =>
  page.goto(`${pathToFileURL(join(site, 'search.html')).href}?${query}`);

/** Twelve documents that have "nước mắm", older than twelve others with its letters or its words apart. */
const SEEDS = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) => {
    const day = String(at + 1).padStart(2, '0');
    return [
      [
        `mam-${day}.txt`,
        `---\ndate: 2019-03-${day}\ntags: [bếp]\n---\nBếp nhà số ${at + 1}\n\nMẹ rót nước mắm ra bát rồi gọi cả nhà.\n`,
      ],
      [
        `xa-${day}.txt`,
        `---\ndate: 2023-05-${day}\ntags: [sông]\n---\nBến sông số ${at + 1}\n\nNước lên, thuyền mắm về muộn, chợ nước măm mặm.\n`,
      ],
    ];
  }).flat(),
);

test.beforeAll(() => {
  expect(runSeedpress('build', writeSeeds('orders', SEEDS), '--out', site).status).toBe(0);
});

test('documents with what was typed come first by date, too, and counts and filters speak of them', async ({
  page,
}) => {
  await open(page, `q=${encodeURIComponent('nước mắm')}&sort=newest`);
  await expect(page.getByRole('status')).toHaveText('12 kết quả');
  const titles = page.locator('[data-result] h2');
  await expect(titles.first()).toHaveText('Bếp nhà số 12');
  await expect(titles.nth(9)).toHaveText('Bếp nhà số 3');
  await expect(page.locator('.near')).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'Năm' })).toHaveText('Năm201912');
  await page.getByRole('button', { name: 'Xem thêm' }).click();
  await expect(page.locator('.near')).toHaveText('12 văn bản gần giống');
  await expect(page.locator('li.near + li h2')).toHaveText('Bến sông số 12');
  await expect(page.locator('li:has(+ li.near) h2')).toHaveText('Bếp nhà số 1');
  await expect(titles).toHaveCount(20);
  // The passage shows what was typed.
  await expect(page.locator('[data-result] mark').first()).toHaveText('nước mắm');
  await page.getByRole('combobox').selectOption('oldest');
  await expect(titles.first()).toHaveText('Bếp nhà số 1');
});

test('letters without marks mean any marks, and a row that nobody wrote is said not to be there', async ({
  page,
}) => {
  await open(page, 'q=nuoc+mam&sort=newest');
  await expect(page.getByRole('status')).toHaveText('24 kết quả');
  await open(page, `q=${encodeURIComponent('mắm nước')}&sort=newest`);
  await expect(page.getByRole('status')).toHaveText(
    /^Không có văn bản nào chứa “mắm nước”\. 24 văn bản gần giống$/,
  );
  await expect(page.locator('.near')).toHaveCount(0);
});

test('signs alone are said not to be searched for', async ({ page }) => {
  await open(page, `q=${encodeURIComponent('€ ++')}`);
  await expect(page.getByRole('status')).toHaveText(/“€ \+\+”/);
  await expect(page.locator('[data-result]')).toHaveCount(0);
});

test('the box names the documents that are near', async ({ page }) => {
  await page.goto(pathToFileURL(join(site, 'index.html')).href);
  await page.getByRole('combobox').fill('rót nước mắm ra bát rồi gọi cả nhà');
  await expect(page.getByRole('status')).toHaveText('12 kết quả');
  await page.getByRole('combobox').fill('thuyền mắm');
  await expect(page.getByRole('status')).toHaveText('12 kết quả');
});
