// Links between seeds become links between pages, and follow a changed address of the target.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { runSeedpress } from './support/run-command.ts';
import { RESULTS } from './support/site-folders.ts';
import { TEXT, writeSeeds } from './support/write-seeds.ts';

const site = join(RESULTS, 'command-out', 'doc-links');

test('a link to another seed leads to its page', async ({ page }) => {
  const seeds = writeSeeds('doc-links', {
    'kho/từ.md': '---\nslug: tu\n---\nXem [bản đồ](../bản%20đồ.md#cổng-chính) và [sổ](sổ.txt) ở kho.\n',
    'bản đồ.md': '---\nslug: ban-do\n---\n# Bản đồ\n\nMột câu.\n\n## Cổng chính\n\nHai câu.\n',
  });
  const build = () => runSeedpress('build', seeds, '--out', site);
  const { status, stderr } = build();
  expect(status).toBe(0);
  expect(stderr).toMatch(
    /kho\/từ\.md:4:\d+ warning Found no document for the link `s.*`, expected a seed `kho\/sổ\.txt`/,
  );
  await page.goto(`${pathToFileURL(site).href}/kho/tu.html`);
  await expect(page.locator('main a')).toHaveCount(1);
  await expect(page.locator('main')).toContainText('và sổ ở kho');
  await page.getByRole('link', { name: 'bản đồ' }).click();
  await expect(page).toHaveURL(/\/ban-do\.html#cong-chinh$/);
  await expect(page.locator('h2#cong-chinh')).toHaveText('Cổng chính');

  writeFileSync(join(seeds, 'kho/sổ.txt'), `---\nslug: so\n---\n${TEXT}`);
  writeFileSync(
    join(seeds, 'bản đồ.md'),
    '---\nslug: ban-do-moi\n---\n# Bản đồ\n\n## Cổng chính\n\nHai câu.\n',
  );
  expect(build()).toMatchObject({ status: 0, stderr: '' });
  const html = readFileSync(join(site, 'kho/tu.html'), 'utf8');
  expect(html).toContain('<a href="../ban-do-moi.html#cong-chinh">bản đồ</a>');
  expect(html).toContain('<a href="../kho/so.html">sổ</a>');
  const markdown = readFileSync(join(site, 'kho/tu.md'), 'utf8');
  expect(markdown).toContain('Xem [bản đồ](../ban-do-moi.html#cong-chinh) và [sổ](../kho/so.html) ở kho.');
});
