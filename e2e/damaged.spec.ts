// A site that was copied in part: the search says which file is missing, or does without.
import { cpSync, globSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { RESULTS, SITE } from './places.ts';
import { serve } from './serve.ts';

const COPY = join(RESULTS, 'damaged');

const PLAIN = ['engine.js', 'pagefind-entry.json'];
/** Each kind is missed by itself; what is in a packed file is looked at in one place, `unpack.ts`, by tests of its own. */
const ONE_PACKED = 'index/*.pf_index';
/** Half of a packed file looks like a whole one until it is unpacked; that Pagefind does, and says nothing of it. */
const PACKED = ['*.pf_meta', 'index/*.pf_index', 'fragment/*.pf_fragment', 'wasm.*.pagefind'];

const damages = {
  missing: (path: string) => rmSync(path),
  'cut short': (path: string) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
  'of other bytes': (path: string) => writeFileSync(path, '\0\u0001<b>;'.repeat(20)),
  'one byte changed': (path: string) => {
    const bytes = readFileSync(path);
    // Behind the head, where no byte is idle. A letter, so that a twin still is a script that says something.
    const at = Math.floor((bytes.length * 3) / 4);
    bytes[at] = bytes[at] === 65 ? 66 : 65;
    writeFileSync(path, bytes);
  },
};

for (const [damage, apply] of Object.entries(damages)) {
  for (const way of ['file', 'http'] as const) {
    test.describe(`${damage}, ${way}`, () => {
      for (const pattern of patternsFor(damage)) {
        test(`${pattern} is named`, async ({ page }) => {
          const names = await open(page, 'index.html', way, pattern, apply);
          await page.getByRole('combobox').fill('dai tuong');
          await expect(page.getByRole('status')).toContainText(names, { timeout: 15_000 });
          await expect(page.getByRole('status')).toContainText('Hãy tải lại trang');
          await expect(page.locator('[data-result]')).toHaveCount(0);
        });
      }

      if (damage !== 'missing') return;

      test('a filter is named', async ({ page }) => {
        const names = await open(page, 'search.html?year=2023', way, 'filter/*.pf_filter', apply);
        await expect(page.getByRole('status')).toContainText(names, { timeout: 15_000 });
      });

      test('the lexicon is done without', async ({ page }) => {
        await open(page, 'index.html', way, 'words.pf_lexicon', apply);
        await page.getByRole('combobox').fill('da nang');
        await expect(page.locator('[data-result]')).toHaveCount(1, { timeout: 10_000 });
        await expect(page.locator('[data-result] mark').first()).toContainText('Đà Nẵng');
      });
    });
  }
}

function patternsFor(damage: string): readonly string[] {
  if (damage === 'missing') return [...PLAIN, ...PACKED];
  // Another byte of a script may be one that nothing depends on.
  return damage === 'one byte changed' ? [ONE_PACKED] : [...PLAIN, ONE_PACKED];
}

/**
 * Opens a copy of the site in which files of the index, and the scripts that stand for them, are damaged.
 *
 * @returns how the reader is told of them
 */
async function open(
  page: Page,
  address: string,
  way: 'file' | 'http',
  pattern: string,
  apply: (path: string) => void,
): Promise<RegExp> {
  rmSync(COPY, { recursive: true, force: true });
  cpSync(SITE, COPY, { recursive: true });
  const names = globSync(pattern, { cwd: join(COPY, 'pagefind') });
  for (const name of names) {
    apply(join(COPY, 'pagefind', name));
    if (name !== 'engine.js') apply(join(COPY, 'pagefind', `${name}.js`));
  }
  const { server, origin } = await serve(COPY);
  page.on('close', () => server.close());
  await page.goto(`${way === 'file' ? pathToFileURL(COPY).href : origin}/${address}`);
  const isTwin = way === 'file' && pattern !== 'engine.js';
  return new RegExp(`pagefind/(${names.map(RegExp.escape).join('|')})${isTwin ? '\\.js' : ''} `);
}
