import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../shared/test/temporary-folder.ts';
import { convertAll } from './check-seeds.ts';
import { readFolder, readOne } from './read/folder.ts';
import { siteOverrides } from './site-overrides.ts';
import { createTestSettings } from './test/convert-folder.ts';

const root = makeTemporaryFolder();

test('an encoding of the site applies to all seeds unless a folder or file overrides it', async () => {
  // é in windows-1252, й in windows-1251, ι in windows-1253
  const bytes = Uint8Array.of(0x41, 0xe9, 0x42);
  for (const name of ['a.txt', 'b/c.txt', 'b/d.txt']) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), bytes);
  }
  writeFileSync(join(root, 'b/_defaults.yml'), 'encoding: windows-1251\n');
  writeFileSync(join(root, 'b/d.yml'), 'encoding: windows-1253\n');
  const above = siteOverrides({ encoding: 'latin1' }, 'seedpress.yml');
  const all = ['windows-1252 AéB', 'windows-1251 AйB', 'windows-1253 AιB'];
  const reads: [read: () => ReturnType<typeof readFolder>, texts: string[]][] = [
    [() => readFolder(root, above), all],
    [() => readOne(root, 'a.txt', above), all.slice(0, 1)],
    [() => readOne(root, 'b/d.txt', above), all.slice(2)],
  ];
  for (const [read, expected] of reads) {
    const { pages, conversions } = await convertAll(read(), createTestSettings({ seeds: root, content: '' }));
    const encodings = [...conversions.values()].map(({ page }) => page?.metadata.source.encoding);
    const texts = pages.map((mdx, index) => `${encodings[index]} ${mdx.trim().split('\n').at(-1)}`);
    assert.deepEqual(texts, expected);
  }
});

test('without an encoding each text is detected, and an unknown encoding is named', () => {
  assert.deepEqual(siteOverrides({ encoding: '' }, '').fields, {});
  assert.throws(
    () => siteOverrides({ encoding: 'utf-88' }, ''),
    /`utf-88` in the site's configuration, expected a name/,
  );
});
