// A site that was copied in part: the search says which file is missing, or does without.
import { expect, type Page, test } from '@playwright/test';
import { type Damage, damages, openDamagedCopy, type Way } from './support/damage-site.ts';

const SCRIPTS = ['engine.js', 'pagefind-worker.js'];
const PLAIN = ['pagefind-entry.json', ...SCRIPTS];
/** Each kind is missed by itself; what is in a packed file is looked at in one place, `unpack.ts`, by tests of its own. */
const ONE_PACKED = 'index/*.pf_index';
/** Half of a packed file looks like a whole one until it is unpacked; that Pagefind does, and says nothing of it. */
const PACKED = ['*.pf_meta', 'index/*.pf_index', 'fragment/*.pf_fragment', 'wasm.*.pagefind'];

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
  return damage === 'one byte changed' ? [...SCRIPTS, ONE_PACKED] : [...PLAIN, ONE_PACKED];
}

/** @returns how the reader is told of the damaged files of the index */
async function open(page: Page, address: string, way: Way, pattern: string, apply: Damage): Promise<RegExp> {
  const names = await openDamagedCopy(page, address, way, `pagefind/${pattern}`, apply);
  const isTwin = way === 'file' && pattern !== 'engine.js';
  return new RegExp(`(${names.map(RegExp.escape).join('|')})${isTwin ? '\\.js' : ''} `);
}
