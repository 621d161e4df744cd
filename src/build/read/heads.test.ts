import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../../shared/test/temporary-folder.ts';
import { convertFolder } from '../test/convert-folder.ts';
import { findSharedLines } from './heads.ts';
import { createReadCache } from './read-cache.ts';

const root = makeTemporaryFolder();
const seeds = join(root, 'seeds');
const PROSE = 'Sông Hương chảy qua thành phố Huế và đổ ra biển.';

for (const folder of ['a', 'b/c', '.hidden']) mkdirSync(join(seeds, folder), { recursive: true });
for (const n of [1, 2, 3, 4]) {
  writeFileSync(join(seeds, 'a', `${n}.txt`), `BÁO LÀNG\n\nBài số ${n}\n\n${PROSE.repeat(200)}\n`);
  writeFileSync(
    join(seeds, 'b/c', `${n}.txt`),
    Buffer.from(`\ufeffThư nhà\nThư ${n}\n${n}. ${PROSE}`, 'utf16le'),
  );
  writeFileSync(join(seeds, 'b', `${n}.md`), `Nhật ký\n\nTrang ${n}\n`);
  writeFileSync(join(seeds, '.hidden', `${n}.txt`), `Giấu\nTrang ${n}\n`);
  writeFileSync(join(seeds, `${n}.txt`), `${'Một dòng rất dài '.repeat(400)}${n}`);
}
symlinkSync(join(seeds, 'a/1.txt'), join(seeds, 'link.txt'));
spawnSync('mkfifo', [join(seeds, 'pipe.txt')]);

test('heads of texts of any size and encoding are read, and other files are not opened', async () => {
  for (const mostKept of [undefined, 0, 20_000]) {
    const sharedLines = await findSharedLines(seeds, createReadCache(seeds, mostKept));
    assert.deepEqual([...sharedLines].sort(), ['báo làng', 'thư nhà'], `kept up to ${mostKept}`);
  }
  assert.deepEqual(await findSharedLines(join(root, 'none'), createReadCache(root)), new Set());
});

test('a file read for its head is not read again, unless it exceeds the cache', async () => {
  const path = join(root, 'kept/a.txt');
  mkdirSync(join(root, 'kept'));
  const textAfter = async (mostKept?: number) => {
    writeFileSync(path, 'Trước');
    const cache = createReadCache(seeds, mostKept);
    await findSharedLines(join(root, 'kept'), cache);
    writeFileSync(path, 'Sau');
    const texts: string[] = [];
    for (const found of [await cache.take(path), await cache.take(path)]) {
      texts.push('bytes' in found ? Buffer.from(found.bytes).toString() : found.refused);
    }
    return texts;
  };
  assert.deepEqual(await textAfter(), ['Trước', 'Sau']);
  assert.deepEqual(await textAfter(0), ['Sau', 'Sau']);
});

test('the title of a page is the line below shared lines', async () => {
  const content = join(root, 'content');
  await convertFolder({ seeds, content });
  const page = readFileSync(join(content, 'a/bai-so-2.mdx'), 'utf8');
  assert.match(page, /title: "Bài số 2"/);
  assert.match(page, /\n---\n\nBÁO LÀNG\n\nBài số 2\n/);
});
