// MDX runs in folders that the configuration trusts, and is text everywhere else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { runSeedpress } from './support/run-command.ts';
import { RESULTS } from './support/site-folders.ts';
import { writeSeeds } from './support/write-seeds.ts';

const TIDE = `---
slug: tide
---
import Box from './Box.astro';
import { depth } from './depth.ts';

export const twice = (n) => n * 2;

# Bảng nước của bến Đoài

Nước sâu {twice(21)} thước vào ngày rằm, và {depth} thước vào ngày thường.

<Box>Bến đóng cửa khi có **lũ**.</Box>

| Ngày | Nước |
| ---- | ---- |
| Rằm  | sâu  |
`;
const FILES = {
  'handbook/tide.mdx': TIDE,
  'handbook/depth.ts': 'export const depth: number = 7;\n',
  'handbook/Box.astro': '---\nconst name = "Lưu ý";\n---\n<aside class="box">{name}: <slot /></aside>\n',
  'open/tide.mdx': TIDE,
};
const out = (name: string) => join(RESULTS, 'command-out', name);
const config = () =>
  join(writeSeeds('trusted-config', { 'site.yml': 'trustedMdx: [handbook]\n' }), 'site.yml');

test('trusted MDX runs and is indexed; the same file in another folder shows its code', async ({ page }) => {
  const site = out('trusted');
  const seeds = writeSeeds('trusted', FILES);
  const { status, stderr } = runSeedpress('build', seeds, '--out', site, '--config', config());
  expect(stderr).toBe('');
  expect(status).toBe(0);

  await page.goto(`${pathToFileURL(site).href}/handbook/tide.html`);
  await expect(page.locator('h1')).toHaveText('Bảng nước của bến Đoài');
  const main = page.locator('main');
  await expect(main).toContainText('Nước sâu 42 thước vào ngày rằm, và 7 thước vào ngày thường.');
  await expect(main.locator('aside.box')).toHaveText('Lưu ý: Bến đóng cửa khi có lũ.');
  await expect(main.locator('td')).toHaveText(['Rằm', 'sâu']);
  await page.getByRole('combobox').fill('nước sâu 42');
  await expect(page.getByRole('option').first()).toContainText('Bảng nước');

  await page.goto(`${pathToFileURL(site).href}/open/tide.html`);
  await expect(main).toContainText('Nước sâu {twice(21)} thước');
  await expect(main).toContainText('<Box>');
  await expect(main.locator('aside')).toHaveCount(0);
});

test('no MDX runs without the configuration', () => {
  const seeds = writeSeeds('trusted', FILES);
  expect(runSeedpress('build', seeds, '--out', out('untrusted')).status).toBe(0);
  expect(readFileSync(join(out('untrusted'), 'handbook/tide.html'), 'utf8')).toContain('{twice(21)}');
});

test('broken MDX is refused, failing MDX shows a message, and all other pages are complete', () => {
  const seeds = writeSeeds('trusted-broken', {
    ...FILES,
    'handbook/broken.mdx': 'Một câu.\n\n{1 +}\n',
    'handbook/missing.mdx': "import a from './none.js';\n\nMột câu.\n",
    'handbook/fails.mdx': '---\nslug: fails\n---\nMột câu.\n\n{undefined.x}\n',
    'handbook/loads.mdx': '---\nslug: loads\n---\nexport const a = undefined.x;\n\nMột câu.\n',
  });
  const { status, stdout, stderr } = runSeedpress(
    'build',
    seeds,
    '--out',
    out('broken'),
    '--config',
    config(),
  );
  expect(status).toBe(1);
  expect(stdout).toContain('6 seeds, 4 pages');
  for (const message of [
    /handbook\/broken\.mdx:3:\d+ error Cannot run the MDX/,
    /handbook\/missing\.mdx:1:16 error Cannot run the MDX: there is no `\.\/none\.js`/,
    /handbook\/fails\.mdx error Cannot show the MDX, its code failed: .*undefined/,
    /handbook\/loads\.mdx error Cannot show the MDX, its code failed/,
  ]) {
    expect(stderr).toMatch(message);
  }
  const read = (name: string) => readFileSync(join(out('broken'), 'handbook', name), 'utf8');
  expect(read('tide.html')).toContain('Nước sâu 42 thước');
  for (const name of ['fails.html', 'loads.html']) expect(read(name)).toContain('data-t="code.failed"');
});
