import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEEDS } from './support/site-folders.ts';
import { deployments, expect, test } from './support/watched-test.ts';

const FIRST = 'bo-cong-an-da-to-chuc-hoi-nghi-so-ket-cong-tac-cong-an-6-thang-dau-nam-2023.html';
const SECOND = 'luc-luong-cong-an-nhan-dan-da-chung-suc-dong-long-thong-nhat-quyet-tam-cao-no.html';
const documents = [
  { path: FIRST, seed: '000_3ae91319fd06e6ae.txt', removed: 'date 2023-06' },
  { path: SECOND, seed: '004_950ea5156234e054.txt', removed: '' },
];

for (const { path, seed, removed } of documents) {
  test(`every word of ${seed} is on its page once, in order`, async ({ page, address }) => {
    await page.goto(address(path));
    const text = readFileSync(join(SEEDS, seed), 'utf8').normalize('NFC').replace(removed, '');
    const body = await page.locator('main').evaluate((main) => {
      const copy = main.cloneNode(true) as HTMLElement;
      // The title was made from the text, it is not a line of it.
      copy.querySelector('h1')?.remove();
      for (const block of copy.querySelectorAll('p, br')) block.append('\n');
      return copy.textContent;
    });
    expect(body.split(/\s+/).filter(Boolean)).toEqual(text.split(/\s+/).filter(Boolean));
  });
}

test('a document page states its language, seed, headline and landmarks', async ({ page, address }) => {
  await page.goto(address(FIRST));
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page.locator('meta[name=seed]')).toHaveAttribute('content', '000_3ae91319fd06e6ae.txt');
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('main')).toHaveCount(1);
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Vị trí' })).toBeVisible();
  await expect(page.locator('main nav, main button, main input')).toHaveCount(0);
});

test('captions are figures with their credits, and quotations are block quotations', async ({
  page,
  address,
}) => {
  await page.goto(address(FIRST));
  await expect(page.locator('figure figcaption')).toHaveCount(2);
  await expect(page.locator('figcaption small').first()).toHaveText('Ảnh: BCA');
  await expect(page.locator('blockquote')).toHaveCount(2);
  await page.goto(address(SECOND));
  await expect(page.locator('figcaption')).toHaveText('Bộ trưởng Tô Lâm phát biểu kết luận Hội nghị');
});

test('"about this page" shows the removed lines and the rules for its metadata', async ({
  page,
  address,
}) => {
  await page.goto(address(FIRST));
  await page.locator('.about summary').click();
  await expect(page.locator('.about')).toContainText('date 2023-06');
  await expect(page.locator('.about')).toContainText('mệnh đề chính của câu đầu');
});

for (const deployment of deployments) {
  test.describe(`switches, ${deployment}`, () => {
    test.use({ deployment });

    test('the theme follows the system until it is switched, and persists on the next page', async ({
      page,
      address,
    }) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(address('index.html'));
      const dark = await paper();
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await paper();
      expect(light).not.toBe(dark);
      const button = page.locator('[data-switch=theme]');
      await button.click();
      await button.click();
      await expect(button).toHaveAccessibleName('Giao diện: tối');
      expect(await paper()).toBe(dark);
      await page.goto(address(FIRST));
      expect(await paper()).toBe(dark);
    });

    test('the interface changes its language, the document does not', async ({ page, address }) => {
      await page.goto(address(FIRST));
      await page.getByRole('button', { name: 'English' }).click();
      await expect(page.getByRole('combobox')).toHaveAttribute('placeholder', 'Search the documents');
      await expect(page.locator('section.when')).toHaveText('June 26, 2023 · 3 minutes to read');
      await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
      await page.goto(address('index.html'));
      await expect(page.locator('.masthead')).toContainText('2 documents');
      await page.getByRole('combobox').fill('dai tuong');
      await expect(page.getByRole('status')).toHaveText('2 results');
    });

    test('links connect home, documents and lists', async ({ page, address }) => {
      await page.goto(address('index.html'));
      await page.getByRole('heading', { level: 3 }).first().getByRole('link').click();
      expect(page.url()).toBe(address(FIRST));
      await page.locator('.neighbours a').click();
      expect(page.url()).toBe(address(SECOND));
      await page.getByRole('link', { name: 'Tất cả văn bản' }).click();
      expect(page.url()).toBe(address('all/index.html'));
      await page.locator('.docs a').last().click();
      expect(page.url()).toBe(address(SECOND));
      await page.getByRole('link', { name: 'Trang chủ' }).click();
      expect(page.url()).toBe(address('index.html'));
    });
  });
}

test.describe('an address that does not exist', () => {
  // The browser logs the missing page to the console.
  test.use({ deployment: 'http-path', watched: async ({ page: _ }, use) => use(undefined) });

  test('a missing address shows a styled page that leads home, at any depth', async ({ page, address }) => {
    const response = await page.goto(address('luat/2020/nowhere.html'));
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1')).toHaveText('Không tìm thấy trang');
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    await expect(page.getByRole('link')).toHaveAttribute('href', address('index.html'));
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('pages say that scripts are off, and show their texts and links', async ({ page, address }) => {
    await page.goto(address('index.html'));
    await expect(page.getByText('Trình duyệt đang tắt script')).toBeVisible();
    await expect(page.locator('seed-search')).toBeHidden();
    await page.locator('.docs a').first().click();
    await expect(page.locator('h1')).toContainText('Bộ Công an');
    await page.locator('.about summary').click();
    await expect(page.locator('.about')).toContainText('SHA-256');
  });
});

test('the skip link is the first tab stop and leads to the text', async ({ page, address }) => {
  await page.goto(address(FIRST));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Đến nội dung' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(page.url()).toBe(`${address(FIRST)}#main`);
});

test('no page is wider than a phone', async ({ page, address }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['index.html', FIRST, 'all/index.html', 'search.html', '404.html']) {
    await page.goto(address(path));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});
