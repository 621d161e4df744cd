import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { SITE } from './places.ts';
import { expect, test } from './site.ts';

const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;
const sum = (pattern: string) =>
  globSync(pattern, { cwd: SITE }).reduce(
    (total, name) => total + gzipped(readFileSync(`${SITE}/${name}`, 'utf8')),
    0,
  );

test('styles weigh at most 8 kB, scripts before the first search 6 kB, the search interface another 6', () => {
  expect(sum('assets/*.css')).toBeGreaterThan(500);
  expect(sum('assets/*.css')).toBeLessThanOrEqual(8_000);
  expect(sum('assets/site.*.js')).toBeGreaterThan(500);
  expect(sum('assets/site.*.js')).toBeLessThanOrEqual(6_000);
  expect(sum('assets/search.*.js')).toBeGreaterThan(500);
  expect(sum('assets/search.*.js')).toBeLessThanOrEqual(6_000);
});

test('the script that marks matches weighs at most 5 kB', () => {
  expect(sum('assets/highlight.*.js')).toBeGreaterThan(500);
  expect(sum('assets/highlight.*.js')).toBeLessThanOrEqual(5_000);
});

test('a page weighs at most 3 kB more than its text', async ({ page, address }) => {
  for (const name of globSync('*.html', { cwd: SITE })) {
    const html = readFileSync(`${SITE}/${name}`, 'utf8');
    await page.goto(address(name));
    const text = await page.locator('main').evaluate((main) => main.textContent);
    expect(gzipped(html) - gzipped(text), name).toBeLessThanOrEqual(3_000);
  }
});
