// The manual is a folder of documents like any other: Seedpress builds it without a message, and every address resolves.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runSeedpress } from './support/run-command.ts';
import { RESULTS } from './support/site-folders.ts';

const site = join(RESULTS, 'command-out', 'manual');

test('the manual builds without a message, and all its addresses resolve', () => {
  const build = runSeedpress('build', 'src/manual', '--out', site, '--config', 'src/config/manual.yml');
  expect(build).toMatchObject({ status: 0, stderr: '' });
  const check = runSeedpress('check-site', site);
  expect(check.stdout).toContain(', 0 faults');
  expect(check.status).toBe(0);

  // The id of a message is the fragment of its paragraph.
  const messages = readFileSync(join(site, 'messages.html'), 'utf8');
  for (const id of ['empty', 'page-not-faithful', 'dead-link']) expect(messages).toContain(`id="${id}"`);
  const home = readFileSync(join(site, 'index.html'), 'utf8');
  expect(home).toContain('<html lang="en"');
  expect(home).toContain('Seedpress manual');
  // The pages are about dates, and have none.
  expect(home).not.toContain('<time');
});
