// The manual is a folder of documents like any other: Seedpress builds it without a message, and every address leads somewhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { seedpress } from './command.ts';
import { RESULTS } from './places.ts';

const MANUAL = 'src/manual';
const CONFIG = 'src/config/manual.yml';
const site = join(RESULTS, 'command-out', 'manual');

test('the manual builds without a message, and all its addresses lead somewhere', () => {
  expect(seedpress('build', MANUAL, '--out', site, '--config', CONFIG)).toMatchObject({
    status: 0,
    stderr: '',
  });
  const check = seedpress('check-site', site);
  expect(check.stdout).toContain(', 0 faults');
  expect(check.status).toBe(0);
});

test('a message is found under its id, and no page was dated or named by guess', () => {
  const messages = readFileSync(join(site, 'messages.html'), 'utf8');
  for (const id of ['empty', 'page-not-faithful', 'dead-link']) expect(messages).toContain(`id="${id}"`);
  const home = readFileSync(join(site, 'index.html'), 'utf8');
  expect(home).toContain('<html lang="en"');
  expect(home).toContain('Seedpress manual');
  expect(home).not.toContain('<time');
});
