// A site with a damaged index: the search names the damaged file, or works without it.
import { expect, type Page, test } from '@playwright/test';
import { type Damage, damages, openDamagedCopy, type Protocol } from './support/damage-site.ts';

const SCRIPTS = ['engine.js', 'pagefind-worker.js'];
const UNPACKED = ['pagefind-entry.json', ...SCRIPTS];
/** One kind of packed file is enough here: `unpack.ts` checks the content of all, and has tests of its own. */
const ONE_PACKED = 'index/*.pf_index';
/** Half of a packed file looks whole until Pagefind unpacks it, which reports no error. */
const PACKED = ['*.pf_meta', 'index/*.pf_index', 'fragment/*.pf_fragment', 'wasm.*.pagefind'];

for (const [damage, apply] of Object.entries(damages)) {
  for (const protocol of ['file', 'http'] as const) {
    test.describe(`${damage}, ${protocol}`, () => {
      for (const pattern of listPatterns(damage)) {
        test(`the search names a damaged ${pattern}`, async ({ page }) => {
          const names = await openDamagedIndex(page, 'index.html', protocol, pattern, apply);
          await page.getByRole('combobox').fill('dai tuong');
          await expect(page.getByRole('status')).toContainText(names, { timeout: 15_000 });
          await expect(page.getByRole('status')).toContainText('Hãy tải lại trang');
          await expect(page.locator('[data-result]')).toHaveCount(0);
        });
      }

      if (damage !== 'missing') return;

      test('the search names a damaged filter', async ({ page }) => {
        const names = await openDamagedIndex(
          page,
          'search.html?year=2023',
          protocol,
          'filter/*.pf_filter',
          apply,
        );
        await expect(page.getByRole('status')).toContainText(names, { timeout: 15_000 });
      });

      test('the search works without the lexicon', async ({ page }) => {
        await openDamagedIndex(page, 'index.html', protocol, 'words.pf_lexicon', apply);
        await page.getByRole('combobox').fill('da nang');
        await expect(page.locator('[data-result]')).toHaveCount(1, { timeout: 10_000 });
        await expect(page.locator('[data-result] mark').first()).toContainText('Đà Nẵng');
      });
    });
  }
}

function listPatterns(damage: string): readonly string[] {
  if (damage === 'missing') return [...UNPACKED, ...PACKED];
  return damage === 'one byte changed' ? [...SCRIPTS, ONE_PACKED] : [...UNPACKED, ONE_PACKED];
}

/** @returns the pattern of a message that names the damaged files */
async function openDamagedIndex(
  page: Page,
  address: string,
  protocol: Protocol,
  pattern: string,
  apply: Damage,
): Promise<RegExp> {
  const names = await openDamagedCopy(page, address, protocol, `pagefind/${pattern}`, apply);
  const isTwin = protocol === 'file' && pattern !== 'engine.js';
  return new RegExp(`(${names.map(RegExp.escape).join('|')})${isTwin ? '\\.js' : ''} `);
}
