import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkConfiguration } from '../config/schema.ts';
import { makeTemporaryFolder } from '../shared/test/temporary-folder.ts';
import { findUnusedSections, requireLogo } from './check-files.ts';

const root = makeTemporaryFolder();

test('a logo must be a file of public/', async () => {
  mkdirSync(join(root, 'public/folder.svg'), { recursive: true });
  writeFileSync(join(root, 'public/logo.svg'), '<svg/>');
  for (const logo of ['', 'logo.svg']) await requireLogo({ logo }, root);
  for (const logo of ['none.svg', 'folder.svg']) {
    await assert.rejects(
      requireLogo({ logo }, root),
      /^Error: Cannot find `logo` .*expected a picture `public\//,
    );
  }
});

test('configured sections without a folder are named', async () => {
  mkdirSync(join(root, 'seeds/Luật/2023'), { recursive: true });
  const find = (sections: Record<string, string>, seeds = join(root, 'seeds')) =>
    findUnusedSections({
      seeds,
      site: checkConfiguration([{ file: '', keys: { sections } }]),
      configuration: 'a.yml',
    });
  assert.deepEqual(await find({}, join(root, 'nowhere')), []);
  const good = { Luật: 'A', 'Luật/2023/': 'B', [`Lu${'ật'.normalize('NFD')}`]: 'C' };
  assert.deepEqual(await find(good), []);
  const [warning, ...others] = await find({ ...good, Luat: 'A', '2023': 'B' });
  assert.deepEqual(others, []);
  assert.deepEqual([warning?.path, warning?.ruleId], ['a.yml', 'section-without-folder']);
  assert.match(warning?.reason ?? '', /^Found no folder `2023`, `Luat`, named in `sections`/);
});
