// A site that was copied in part: the search says which file is missing, or does without.
import { cpSync, globSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { RESULTS, SITE } from './places.ts';
import { serve } from './serve.ts';

const COPY = join(RESULTS, 'damaged');

const NEEDED = ['engine.js', 'pagefind-entry.json'];
/** Half of a packed file looks like a whole one until it is unpacked; that Pagefind does, and says nothing of it. */
const PACKED = ['*.pf_meta', 'index/*.pf_index', 'wasm.*.pagefind'];

const damages = {
  missing: (path: string) => rmSync(path),
  'cut short': (path: string) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
  'of other bytes': (path: string) => writeFileSync(path, '\0\u0001<b>;'.repeat(20)),
};

for (const [damage, apply] of Object.entries(damages)) {
  for (const way of ['file', 'http'] as const) {
    test.describe(`${damage}, ${way}`, () => {
      for (const pattern of damage === 'cut short' ? NEEDED : [...NEEDED, ...PACKED]) {
        test(`${pattern} is named`, async ({ page }) => {
          const [name = ''] = globSync(pattern, { cwd: join(SITE, 'pagefind') });
          await open(page, way, name, apply);
          await expect(page.getByRole('status')).toContainText(`pagefind/${name}`, { timeout: 15_000 });
          await expect(page.getByRole('status')).toContainText('Hãy tải lại trang');
          await expect(page.locator('[data-result]')).toHaveCount(0);
        });
      }

      test('the lexicon is done without', async ({ page }) => {
        await open(page, way, 'words.pf_lexicon', apply);
        await expect(page.locator('[data-result]')).toHaveCount(1, { timeout: 10_000 });
        await expect(page.locator('[data-result] mark').first()).toContainText('Đà Nẵng');
      });
    });
  }
}

/** Opens a copy of the site in which a file of the index, and the script that stands for it, is damaged, and searches. */
async function open(page: Page, way: 'file' | 'http', name: string, apply: (path: string) => void) {
  rmSync(COPY, { recursive: true, force: true });
  cpSync(SITE, COPY, { recursive: true });
  apply(join(COPY, 'pagefind', name));
  if (name !== 'engine.js') apply(join(COPY, 'pagefind', `${name}.js`));
  const { server, origin } = await serve(COPY);
  page.on('close', () => server.close());
  await page.goto(way === 'file' ? `${pathToFileURL(COPY).href}/index.html` : `${origin}/index.html`);
  await page.getByRole('combobox').fill('da nang');
}
