import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../shared/test/temporary-folder.ts';
import { convertFolder } from './test/convert-folder.ts';

const root = makeTemporaryFolder();
const seeds = join(root, 'seeds');

function write(path: string, text: string): void {
  mkdirSync(dirname(join(seeds, path)), { recursive: true });
  writeFileSync(join(seeds, path), text);
}

async function messages(): Promise<string[]> {
  const content = join(root, 'docs');
  const { reports, refused } = await convertFolder({ seeds, content });
  assert.equal(refused, 0);
  return reports.flatMap(({ path, messages }) =>
    messages.map(({ line, column, ruleId }) => `${path}:${line}:${column} ${ruleId}`),
  );
}

test('a wiki link calls a file by its name, else by an alias, else by its title', async () => {
  write('m/a.md', '---\naliases: [Lúa nước, Gặt]\ntitle: Ruộng\n---\nMột câu.\n');
  write('m/b.md', '---\naliases: Mạ, Gặt\ntitle: Lúa nước\n---\nMột câu.\n');
  write('m/gat.md', '---\nalias: Cày\n---\n[[Lúa NƯỚC]], [[Mạ]], [[Ruộng]], [[Gặt]], [[Bừa]].\n');
  assert.deepEqual(await messages(), ['m/gat.md:4:34 link-ambiguous', 'm/gat.md:4:43 link-target-missing']);
  rmSync(join(seeds, 'm'), { recursive: true });
});

test('a link to a missing page is reported once, also by the next build', async () => {
  write('a.md', 'Một [câu](c/d.md), [hai](c/none.md#x), [ba](c/draft.md) và [bốn](./c/none.md).\n');
  write('c/d.md', 'Một [câu](../a.md).\n');
  write('c/draft.md', '---\ndraft: true\n---\nMột [câu](../none.md).\n');
  const first = ['a.md:1:20 link-target-missing', 'a.md:1:40 link-target-missing'];
  assert.deepEqual(await messages(), first);
  assert.deepEqual(await messages(), first);
  write('c/none.md', 'Có rồi, một câu.\n');
  const next = ['a.md:1:20 link-place-missing', ...first.slice(1)];
  assert.deepEqual(await messages(), next);
  rmSync(join(seeds, 'c/d.md'));
  assert.deepEqual(await messages(), ['a.md:1:5 link-target-missing', ...next]);
});

test('each place that is missing is reported, once', async () => {
  write('a.md', 'Xem [một](#khong), [hai](#mat), [ba](#mat) và [bốn](e.md#mat).\n');
  write('e.md', 'Lời <b>đậm</b> và [năm](#chỗ-mất) trong một câu.\n');
  const found = (await messages()).filter((message) => /^[ae]\.md/.test(message)).sort();
  assert.deepEqual(found, [
    'a.md:1:20 link-place-missing',
    'a.md:1:47 link-place-missing',
    'a.md:1:5 link-place-missing',
    'e.md:1:25 link-place-missing',
  ]);
});
