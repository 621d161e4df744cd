import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../../shared/test/temporary-folder.ts';
import type { Conversion } from './conversion.ts';
import { locatePage, openConversions } from './conversions.ts';
import { digestText, listFiles } from './files.ts';

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

test('a list with a byte that differs holds nothing, though each of its lines can be read', () => {
  const folder = join(root, 'flipped');
  const store = openConversions(folder, '1');
  store.keep('k', DRAFT, '');
  store.save();
  const list = join(folder, 'conversions.jsonl');
  writeFileSync(list, readFileSync(list, 'utf8').replace('"draft"', '"graft"'));
  assert.equal(openConversions(folder, '1').find('a.txt', 'k'), undefined);
});

test('a page that nothing has is deleted, with what a killed build left', () => {
  const folder = join(root, 'pruned');
  const put = (text: string, isKept: boolean) => {
    const digest = digestText(text);
    const page = { digest, links: [] } as unknown as NonNullable<Conversion['page']>;
    const store = openConversions(folder, '1');
    if (isKept) store.keep('k', { ...DRAFT, outcome: 'page', page }, text);
    else store.write(digest, text);
    store.save();
    return locatePage(folder, digest);
  };
  const first = put('Một.', true);
  writeFileSync(`${first}.1.next`, 'Mộ');
  const second = put('Hai.', false);
  assert.deepEqual(listFiles(join(folder, 'mdx')), [second]);
});

test('a changed page is not found in the store', () => {
  const folder = join(root, 'page');
  const digest = digestText('Một câu.');
  const page = { digest, links: [] } as unknown as NonNullable<Conversion['page']>;
  const store = openConversions(folder, '1');
  store.keep('k', { ...DRAFT, outcome: 'page', page }, 'Một câu.');
  store.save();
  assert.ok(openConversions(folder, '1').find('a.txt', 'k'));
  writeFileSync(locatePage(folder, digest), 'Hai câu.');
  assert.equal(openConversions(folder, '1').find('a.txt', 'k'), undefined);
});
