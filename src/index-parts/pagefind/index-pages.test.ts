import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { restoreLetters } from '../../shared/letters/index-letters.ts';
import { makeTemporaryFolder } from '../../shared/test/temporary-folder.ts';
import { decodeText, splitList } from '../format/cbor.ts';
import { MAGIC } from '../format/pagefind-files.ts';
import { indexPages } from './index-pages.ts';

const folder = makeTemporaryFolder();

test('a word with đ is indexed as it is written, and in no other form', async () => {
  const path = join(folder, 'page.html');
  await writeFile(path, '<html lang="vi"><body data-pagefind-body><p>đã Đà dã đang</p></body></html>');
  const index = join(folder, 'index-of-one');
  await indexPages([{ url: 'page.html', path }], index);
  const forms = new Map<string, string[]>();
  for (const name of await readdir(join(index, 'index'))) {
    const chunk = gunzipSync(await readFile(join(index, 'index', name))).subarray(MAGIC.length);
    for (const word of splitList(splitList(Uint8Array.from(chunk))[0] ?? new Uint8Array())) {
      const [form, , variants] = splitList(word);
      if (!form || !variants) throw new Error('Unexpected form');
      const written = splitList(variants).map((variant) => splitList(variant)[0] ?? new Uint8Array());
      forms.set(decodeText(form), written.map(decodeText).map(restoreLetters).sort());
    }
  }
  assert.deepEqual(Object.fromEntries(forms), { da: ['dã', 'đà', 'đã'], dang: ['đang'] });
});
