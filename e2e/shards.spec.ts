// The search index of a large collection is sharded; here shards are small, so that a small collection has several.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { runSeedpressWith } from './support/run-command.ts';
import { serveFolder } from './support/serve-folder.ts';
import { SHARDED_SEEDS, SHARDED_SITE } from './support/site-folders.ts';

const COUNT = 60;
const SMALL_SHARDS = { SEEDPRESS_SHARD_SIZE: '10' };

function writeLetter(number: number, remark = ''): void {
  const day = String((number % 28) + 1).padStart(2, '0');
  const date = number % 2 ? `---\ndate: 2021-03-${day}\n---\n` : '';
  const text = `${date}Thư số ${number} gửi người ở xa\n\nTrời Huế hôm nay mưa, đây là thư thứ ${number}. ${remark}\n`;
  writeFileSync(join(SHARDED_SEEDS, `${number}.txt`), text);
}

/** @returns names of the fragment files of each shard, which depend on their content */
function listShardFiles(): string[] {
  const folder = join(SHARDED_SITE, 'pagefind');
  const names = readdirSync(folder).filter((name) => /^\d+$/.test(name));
  return names.map((name) =>
    readdirSync(join(folder, name, 'fragment'))
      .sort()
      .join(),
  );
}

test.beforeAll(() => {
  mkdirSync(SHARDED_SEEDS, { recursive: true });
  for (let number = 1; number <= COUNT; number++)
    writeLetter(number, number % 7 === 0 ? 'Sông Hương dâng cao.' : '');
  const { status, stdout } = runSeedpressWith(SMALL_SHARDS, 'build', SHARDED_SEEDS, '--out', SHARDED_SITE);
  expect(status).toBe(0);
  expect(stdout).toMatch(/Search index: 60 pages in 8 shards/);
});

async function expectAllShardsSearched(page: Page, base: string): Promise<void> {
  await page.goto(`${base}index.html`);
  const search = (query: string, limit?: number) =>
    page.evaluate(([query, limit]) => globalThis.seedpress.search(query, limit ? { limit } : {}), [
      query,
      limit,
    ] as const);
  expect((await search('tro i hue')).total).toBe(0);
  const all = await search('troi hue', 100);
  expect(all.total).toBe(COUNT);
  expect(new Set(all.hits.map(({ url }) => url)).size).toBe(COUNT);
  const some = await search('sông hương');
  expect(some.hits.map(({ url }) => Number(/(\d+)-gui/.exec(url)?.[1])).sort((a, b) => a - b)).toEqual([
    7, 14, 21, 28, 35, 42, 49, 56,
  ]);
  expect(some.total).toBe(8);
  const dates = await page.evaluate(async (limit) => {
    const { hits } = await globalThis.seedpress.search('troi hue', { limit, sort: { date: 'desc' } });
    return hits.map(({ date }) => date);
  }, COUNT);
  expect(dates.filter(Boolean).length).toBe(COUNT / 2);
  expect(dates).toEqual([...dates].sort().reverse());
  const [one] = (await search('thư số 37')).hits;
  expect(one?.title).toBe('Thư số 37 gửi người ở xa');
}

test('a search covers all shards, from disk', async ({ page }) => {
  await expectAllShardsSearched(page, `${pathToFileURL(SHARDED_SITE).href}/`);
});

test('a search covers all shards, over http, and loads their shared files once', async ({ page }) => {
  const { server, origin } = await serveFolder(SHARDED_SITE, '/x/');
  const asked: string[] = [];
  const fresh: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('requestfinished', async (request) => {
    const headers = await request.allHeaders();
    if (headers['cache-control']) fresh.push(request.url().replace(/.*\//, ''));
  });
  await expectAllShardsSearched(page, `${origin}/x/`);
  for (const name of ['/wasm.', 'pagefind-worker', 'pagefind-entry']) {
    expect(asked.filter((url) => url.includes(name)).length, name).toBe(1);
  }
  // A search of a republished site must not use cached files of the previous build.
  expect(fresh).toEqual(expect.arrayContaining(['pagefind-entry.json', 'words.pf_lexicon']));
  expect(fresh.filter((name) => /pf_(?:index|fragment|meta)$/.test(name))).toEqual([]);
  server.close();
});

test('the search box loads nothing for a half-typed word', async ({ page }) => {
  const { server, origin } = await serveFolder(SHARDED_SITE);
  const texts: string[] = [];
  page.on('request', (request) => request.url().includes('pf_fragment') && texts.push(request.url()));
  // The page's clock stops between letters, so that the speed of the machine has no influence.
  await page.clock.install({ time: 0 });
  await page.goto(`${origin}/index.html`);
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.evaluate(() => globalThis.seedpress.search('xyzzyx '));
  await page.clock.pauseAt(60_000);
  for (const letter of 'sông hương') {
    await page.keyboard.type(letter);
    await page.clock.runFor(120);
  }
  await page.clock.resume();
  await expect(page.getByRole('status')).toHaveText('8 kết quả');
  expect(texts.length).toBe(8);
  server.close();
});

test('an edit rebuilds only one shard', () => {
  const before = listShardFiles();
  writeLetter(37, 'Một câu nữa.');
  const { stdout } = runSeedpressWith(SMALL_SHARDS, 'build', SHARDED_SEEDS, '--out', SHARDED_SITE);
  expect(stdout).toMatch(/in 8 shards, 7 of them unchanged/);
  const after = listShardFiles();
  expect(after.filter((shard) => !before.includes(shard)).length).toBe(1);
  expect(readFileSync(join(SHARDED_SITE, 'pagefind/engine.js'), 'utf8')).toContain('"folder":"7/"');
});
