// The page about the site, and the notes on each document: provenance, messages of the build, related documents.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { runSeedpress } from './support/run-command.ts';
import { RESULTS } from './support/site-folders.ts';
import { expect, test } from './support/watched-test.ts';
import { TEXT, writeSeeds } from './support/write-seeds.ts';

const SITE = join(RESULTS, 'about-site');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const files: Record<string, string | Uint8Array> = {
  'bad & <b>.txt': `---\ntitel: Sông\n---\n${TEXT}`,
  'guessed.txt': Buffer.from('La mer est calme ce soir, et le château dort près de la forêt.', 'latin1'),
  'long.txt': 'Người canh đê đi tuần trên mặt đê. '.repeat(120),
  'tide-1.md': '---\ntitle: Nước lên\nslug: tide-1\ndate: 2023-10-01\ntags: [Triều cường]\n---\nNước lên.\n',
  'tide-2.md':
    '---\ntitle: High <tide>\nslug: tide-2\nlang: en\ndate: 2023-10-02\ntags: [Triều cường]\n---\nHigh.\n',
  'tide-3.md': '---\ntitle: Nước lên\nslug: tide-3\ntags: [Triều cường]\n---\nNước lên.\n',
};
for (let number = 1; number <= 24; number++) {
  files[`${number}.md`] = `---\ntitle: Bản tin ${number}\nslug: tin-${number}\n---\nNgày thứ ${number}.\n`;
}

test.use({ site: SITE });
test.beforeAll(() => {
  expect(runSeedpress('build', writeSeeds('about', files), '--out', SITE).status).toBe(1);
});

test('the page about the site states how it was built and repeats the messages of the build word for word', async ({
  page,
  address,
}) => {
  await page.goto(address('index.html'));
  await page.locator('a[href$="about.html"]').first().click();
  await expect(page.locator('h1')).toHaveText('Về trang web này');
  const main = page.locator('main');
  await expect(main).toContainText('29 văn bản ở đây được dựng từ một thư mục có 30 tệp');
  await expect(main).toContainText('1 tệp không đọc được');
  await expect(page.getByRole('heading', { name: '1 lỗi' })).toBeVisible();
  await expect(main.locator('.messages').first()).toContainText(
    'bad & <b>.txt:2:1 Unknown front-matter key `titel`, expected `title`',
  );
  await expect(main.locator('.messages').last()).toContainText('guessed.txt Text is not UTF-8, read as');
  await expect(main).toContainText(/Astro \d+\.\d+\.\d+, MIT/);
  expect(readFileSync(join(SITE, 'about.html'), 'utf8')).not.toContain(RESULTS);
});

test('the long texts of the page about the site change with the language of the interface', async ({
  page,
  address,
}) => {
  await page.goto(address('about.html'));
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Accessibility' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Khả năng tiếp cận' })).toBeHidden();
  await expect(page.getByRole('heading', { name: '1 error: a file without a page' })).toBeVisible();
  await page.reload();
  await expect(page.getByText('29 documents here were made from a folder of 30 files')).toBeVisible();
});

test('a document lists its related documents once each, with their dates and languages', async ({
  page,
  address,
}) => {
  await page.goto(address('tide-1.html'));
  const related = page.getByRole('navigation', { name: 'Văn bản liên quan' });
  await expect(related.getByRole('listitem')).toHaveText(['High <tide>2 tháng 10, 2023']);
  await expect(related.getByRole('link')).toHaveAttribute('lang', 'en');
  await related.getByRole('link').click();
  expect(page.url()).toBe(address('tide-2.html'));
  // Two files hold the same text.
  await expect(page.locator('.related li')).toHaveCount(1);
  await page.goto(address('tin-1.html'));
  await expect(page.locator('.related')).toHaveCount(0);
});

test('the reading time of a document stands beside its date, in the language of the interface', async ({
  page,
  address,
}) => {
  await page.goto(address('tide-1.html'));
  await expect(page.getByText('1 tháng 10, 2023 · 1 phút đọc')).toBeVisible();
  const long = globSync('nguoi-canh*.html', { cwd: SITE })[0] ?? '';
  await page.goto(address(long));
  await expect(page.getByText('3 phút đọc')).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByText('3 minutes to read')).toBeVisible();
});

test('"about this page" names size and language in the language of the interface', async ({
  page,
  address,
}) => {
  await page.goto(address('tide-2.html'));
  await page.locator('.about summary').click();
  const about = page.locator('.about dl');
  await expect(about).toContainText('English');
  await expect(about).toContainText(/\d+ bytes/);
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await expect(about).toContainText('Tiếng Anh');
  await expect(about).toContainText(/\d+ byte(?!s)/);
});

test('the same seeds give the same page about the site; a corrected seed removes its message', () => {
  const again = join(RESULTS, 'about-again');
  const seeds = writeSeeds('about-again', files);
  const build = () => runSeedpress('build', seeds, '--out', again).status;
  const about = () => readFileSync(join(again, 'about.html'), 'utf8').replaceAll('About again', 'About');
  expect(build()).toBe(1);
  expect(about()).toBe(readFileSync(join(SITE, 'about.html'), 'utf8'));
  writeFileSync(join(seeds, 'bad & <b>.txt'), TEXT);
  expect(build()).toBe(0);
  expect(about()).not.toContain('titel');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const path of ['about.html', 'tide-1.html']) {
      test(`axe finds nothing on ${path}`, async ({ page, address }) => {
        await page.goto(address(path));
        for (const details of await page.locator('details').all()) await details.locator('summary').click();
        // axe would load the styles again, which the browser refuses from disk.
        const axe = new AxeBuilder({ page }).options({ preload: false }).withTags(rules);
        const { violations } = await axe.analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page about the site is complete in one language without scripts', async ({ page, address }) => {
    await page.goto(address('about.html'));
    await expect(page.getByRole('heading', { name: 'Khả năng tiếp cận' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Accessibility' })).toBeHidden();
  });
});
