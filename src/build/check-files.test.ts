import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../shared/test/temporary-folder.ts';
import { requireLogo, whyUnusedSections } from './check-files.ts';

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

test('sections that are no folders are named', async () => {
  mkdirSync(join(root, 'seeds/Luật/2023'), { recursive: true });
  const seeds = join(root, 'seeds');
  assert.equal(await whyUnusedSections({ sections: {} }, join(root, 'nowhere')), undefined);
  const good = { Luật: 'A', 'Luật/2023/': 'B', [`Lu${'ật'.normalize('NFD')}`]: 'C' };
  assert.equal(await whyUnusedSections({ sections: good }, seeds), undefined);
  assert.match(
    (await whyUnusedSections({ sections: { ...good, Luat: 'A', '2023': 'B' } }, seeds)) ?? '',
    /^Found no folder `2023`, `Luat`, named in `sections`/,
  );
});
