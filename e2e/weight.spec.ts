// Bytes of a page besides its own text, which do not grow with the collection.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findPage, listDocumentPages } from './support/built-pages.ts';
import { runSeedpress } from './support/run-command.ts';
import { HOSTILE_SITE, NEWS_SITE, RESULTS, SAMPLE_SITE, SITE } from './support/site-folders.ts';
import { expect, test } from './support/watched-test.ts';
import { writeSeeds } from './support/write-seeds.ts';
import { MIDDLE_SEED, makeUniformTexts } from './texts/uniform-texts.ts';

const gzipSize = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;
const sumGzipSizes = (pattern: string) =>
  globSync(pattern, { cwd: SITE }).reduce(
    (total, name) => total + gzipSize(readFileSync(join(SITE, name))),
    0,
  );

test('styles weigh at most 8 kB, scripts before the first search 6 kB, the search interface 6 kB more', () => {
  expect(sumGzipSizes('assets/*.css')).toBeGreaterThan(500);
  expect(sumGzipSizes('assets/*.css')).toBeLessThanOrEqual(8_000);
  expect(sumGzipSizes('assets/site.*.js')).toBeGreaterThan(500);
  expect(sumGzipSizes('assets/{site,theme}.*.js')).toBeLessThanOrEqual(6_000);
  expect(sumGzipSizes('assets/search.*.js')).toBeGreaterThan(500);
  expect(sumGzipSizes('assets/search.*.js')).toBeLessThanOrEqual(6_000);
});

test('the script that marks matches weighs at most 5 kB', () => {
  expect(sumGzipSizes('assets/highlight.*.js')).toBeGreaterThan(500);
  expect(sumGzipSizes('assets/highlight.*.js')).toBeLessThanOrEqual(5_000);
});

test('a page weighs at most 3 kB more than its text', async ({ page, address }) => {
  for (const name of globSync('*.html', { cwd: SITE })) {
    const html = readFileSync(join(SITE, name), 'utf8');
    await page.goto(address(name));
    const text = await page.locator('main').evaluate((main) => main.textContent);
    expect(gzipSize(html) - gzipSize(text), name).toBeLessThanOrEqual(3_000);
  }
});

/** The body of a document, its contents list, its removed lines, and the titles of its neighbours. */
const TEXTS =
  /<main.*<\/main>|<dd dir="auto" lang.*?<\/dd>|<nav class="(?:neighbours|related|tags|panel (?:shelf|contents))".*?<\/nav>/gs;

for (const [name, site] of Object.entries({ NEWS_SITE, HOSTILE_SITE, SAMPLE_SITE })) {
  test(`a document of ${name} weighs at most 3 kB more than its shown texts, 4 kB more than its body, and 25 kB with its files`, () => {
    const pages = listDocumentPages(site);
    expect(pages.length).toBeGreaterThan(1);
    for (const { path } of pages) {
      const html = readFileSync(join(site, path), 'utf8');
      const main = /<main.*<\/main>/s.exec(html)?.[0] ?? '';
      const texts = html.match(TEXTS)?.join('') ?? '';
      expect(texts.length).toBeGreaterThanOrEqual(main.length);
      expect.soft(gzipSize(html) - gzipSize(texts), path).toBeLessThanOrEqual(3_000);
      expect.soft(gzipSize(html) - gzipSize(main), path).toBeLessThanOrEqual(4_000);
      const loaded = [
        ...html.matchAll(/<(?:link rel="(?:icon|stylesheet)" href|script (?:defer )?src)="([^"]*)"/g),
      ];
      expect(loaded.length).toBeGreaterThanOrEqual(3);
      const whole = loaded.reduce(
        (total, [, url = '']) => total + gzipSize(readFileSync(join(site, dirname(path), url))),
        gzipSize(html),
      );
      // The weight of a long text itself is not limited.
      expect.soft(whole - Math.max(0, gzipSize(main) - 10_000), path).toBeLessThanOrEqual(25_000);
    }
  });
}

test('a page has the same size among 200 documents as among 10', () => {
  test.setTimeout(300_000);
  const [few, many] = [10, 200].map((count) => {
    const site = join(RESULTS, 'weight', String(count));
    const { status, stderr } = runSeedpress(
      'build',
      writeSeeds(`weight-${count}`, makeUniformTexts(count)),
      '--out',
      site,
    );
    expect([status, stderr.replace(/.*0 refused\n/, '')]).toEqual([0, '']);
    return gzipSize(readFileSync(join(site, findPage(site, MIDDLE_SEED))));
  });
  expect((many ?? 0) / (few ?? 1)).toBeLessThanOrEqual(1.02);
  expect((many ?? 0) / (few ?? 1)).toBeGreaterThanOrEqual(0.98);
});
