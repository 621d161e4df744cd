// Documents that have what was typed come first in every order, and those that nearly do stand behind a line.
import { join } from 'node:path';
import { runSeedpress } from './support/run-command.ts';
import { RESULTS } from './support/site-folders.ts';
import { deployments, expect, test } from './support/watched-test.ts';
import { writeSeeds } from './support/write-seeds.ts';

const FOLDER = join(RESULTS, 'exact-site');
const [EXACT, SPREAD, OTHER] = [12, 5, 3];

/** Those that have the phrase are the oldest. */
function makeTexts(): Record<string, string> {
  const files: Record<string, string> = {};
  const write = (name: string, year: number, count: number, sentence: string) => {
    for (let number = 1; number <= count; number++) {
      const date = `${year}-02-${String(number).padStart(2, '0')}`;
      files[`${year < 2015 ? 'cũ' : 'mới'}/${name}-${number}.md`] =
        `---\ntitle: ${name} ${number}\ndate: ${date}\n---\nBà bán chè gánh qua cầu. ${sentence}\n`;
    }
  };
  write('Chợ', 2011, EXACT, 'Trên bến có chợ nổi từ sáng sớm.');
  write('Xa nhau', 2021, SPREAD, 'Phao nổi dập dềnh, người ra chợ vắng dần.');
  write('Dấu khác', 2022, OTHER, 'Gió làm cho nói nhiều thêm mệt.');
  return files;
}

test.use({ site: FOLDER });

test.beforeAll(() => {
  expect(runSeedpress('build', writeSeeds('exact', makeTexts()), '--out', FOLDER).status).toBe(0);
});

for (const deployment of deployments) {
  test.describe(`exact results, ${deployment}`, () => {
    test.use({ deployment });

    test('they come first in every order, and their number is told', async ({ page, address }) => {
      await page.goto(address('index.html'));
      const search = (query: string, direction?: 'asc' | 'desc') =>
        page.evaluate(
          ([query, direction]) =>
            globalThis.seedpress.search(query, {
              limit: 30,
              isCounting: true,
              ...(direction && { sort: { date: direction } }),
            }),
          [query, direction] as const,
        );
      for (const direction of [undefined, 'desc', 'asc'] as const) {
        for (const query of ['chợ nổi', 'CHỢ NỔI ', 'Chợ nổi'.normalize('NFD'), '"chợ nổi"']) {
          const { exact, total, hits, counts } = await search(query, direction);
          expect(exact, query).toBe(EXACT);
          expect(hits.length).toBe(total);
          expect(hits.map(({ isExact }) => isExact)).toEqual(hits.map((_, at) => at < EXACT));
          for (const { excerpt } of hits.slice(0, EXACT)) expect(excerpt).toContain('chợ nổi');
          expect(counts?.['year']).toEqual({ 2011: EXACT });
          const dates = hits.slice(0, EXACT).map(({ date }) => date);
          if (direction === 'desc') expect(dates).toEqual([...dates].sort().reverse());
          if (direction === 'asc') expect(dates).toEqual([...dates].sort());
        }
        // Without marks all of them are meant.
        expect((await search('cho noi', direction)).exact).toBe(EXACT + OTHER);
        expect((await search('chợ nói', direction)).exact).toBe(0);
      }
    });

    test('the page has a line before those that are near, and tells both numbers', async ({
      page,
      address,
    }) => {
      await page.goto(address('search.html?q=chợ nổi&sort=newest'));
      const total = await page.evaluate(
        async () => (await globalThis.seedpress.search('chợ nổi', { sort: { date: 'desc' } })).total,
      );
      const near = `${total - EXACT} văn bản gần giống`;
      expect(total).toBeGreaterThan(EXACT);
      await expect(page.getByRole('status')).toContainText(`${EXACT} kết quả`);
      await expect(page.locator('[data-result]')).toHaveCount(10);
      await expect(page.locator('.near')).toHaveCount(0);
      await page.getByRole('button', { name: 'Xem thêm' }).click();
      await expect(page.locator('[data-result]')).toHaveCount(total);
      await expect(page.locator('.near')).toBeVisible();
      await expect(page.locator(`.results > li:nth-child(${EXACT + 1})`)).toHaveText(near);
      // A filter that only the others pass leaves nothing exact.
      await page.goto(address('search.html?q=chợ nổi&section=mới'));
      await expect(page.getByRole('status')).toContainText('văn bản gần giống');
      await expect(page.locator('.near')).toHaveCount(0);
    });

    test('the box names those that are near', async ({ page, address }) => {
      await page.goto(address('index.html'));
      await page.getByRole('combobox').fill('gió làm cho nói');
      await expect(page.getByRole('status')).toContainText(`${OTHER} kết quả`);
      await page.getByRole('combobox').fill('chợ nói');
      await expect(page.getByRole('status')).toContainText('Không có văn bản nào chứa “chợ nói”.');
      await page.getByRole('combobox').fill('phao nổi');
      await expect(page.getByRole('status')).toHaveText(/^5 kết quả/);
    });
  });
}
