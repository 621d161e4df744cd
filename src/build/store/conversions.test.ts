import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../../shared/test/temporary-folder.ts';
import type { Conversion } from './conversion.ts';
import { openConversions } from './conversions.ts';
import { digestText } from './files.ts';

const root = makeTemporaryFolder();
const DRAFT: Conversion = { path: 'a.txt', outcome: 'draft', messages: [] };

test('a conversion is found under its key by the same version, once it was saved', () => {
  const folder = join(root, 'draft');
  const first = openConversions(folder, '1');
  first.keep('k', DRAFT, '');
  assert.equal(openConversions(folder, '1').find('a.txt', 'k'), undefined);
  first.save();
  assert.deepEqual(openConversions(folder, '1').find('a.txt', 'k'), DRAFT);
  assert.equal(openConversions(folder, '1').find('a.txt', 'other'), undefined);
  assert.equal(openConversions(folder, '2').find('a.txt', 'k'), undefined);
});

test('a changed page is not found in the store', () => {
  const folder = join(root, 'page');
  const digest = digestText('Một câu.');
  const page = { digest, links: [] } as unknown as NonNullable<Conversion['page']>;
  const store = openConversions(folder, '1');
  store.keep('k', { ...DRAFT, outcome: 'page', page }, 'Một câu.');
  store.save();
  assert.ok(openConversions(folder, '1').find('a.txt', 'k'));
  writeFileSync(store.pagePath(digest), 'Hai câu.');
  assert.equal(openConversions(folder, '1').find('a.txt', 'k'), undefined);
});
