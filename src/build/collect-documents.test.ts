import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { listDiagnostics } from '../shared/diagnostic.ts';
import { makeTemporaryFolder } from '../shared/test/temporary-folder.ts';
import { checkSeeds } from './check-seeds.ts';
import { createTestSettings } from './test/convert-folder.ts';

const root = makeTemporaryFolder();
const TEXT = 'Ngày 26/6/2023, tại Huế, Bộ Y tế đã họp.\n';

async function collect(name: string, files: Record<string, string>) {
  const seeds = join(root, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(seeds, path, '..'), { recursive: true });
    writeFileSync(join(seeds, path), text);
  }
  const collected = await checkSeeds(createTestSettings({ seeds, content: join(root, 'none') }));
  return { ...collected, told: listDiagnostics(collected.reports, '') };
}

test('a slug that is taken is reported at its position', async () => {
  const { told, documents, refused } = await collect('taken', {
    '0.txt': `---\nslug: x\n---\n${TEXT}`,
    'a.txt': TEXT,
    'a.yml': 'title: A\nslug: x\n',
    'b.txt': `---\nslug: search\n---\n${TEXT}`,
  });
  assert.deepEqual(
    told.map(({ path, line, ruleId }) => `${path}:${line} ${ruleId}`),
    ['a.yml:2 slug-taken', 'b.txt:2 slug-taken'],
  );
  assert.match(told[0]?.reason ?? '', /^Cannot use slug `x`, it already belongs to `0\.txt`$/);
  assert.deepEqual([documents.map(({ id }) => id), refused], [['x'], 2]);
});

test('a draft reserves no address', async () => {
  const { documents, drafts, told } = await collect('draft', {
    'a.txt': `---\nslug: x\ndraft: true\n---\n${TEXT}`,
    'b.txt': `---\nslug: x\n---\n${TEXT}`,
  });
  assert.deepEqual([documents.map(({ id }) => id), drafts, told], [['x'], 1, []]);
});

test('a document with another address than requested reports it and the document that has it', async () => {
  const { documents, told } = await collect('suffix', {
    'a.txt': `---\ntitle: Con\n---\n${TEXT}`,
    'b.txt': `---\ntitle: Mưa\n---\n${TEXT}`,
    'c.txt': `---\ntitle: Mua\n---\n${TEXT}`,
  });
  assert.deepEqual(
    documents.map(({ id, data }) => [id, data.slug]),
    [
      ['con-a', 'con-a'],
      ['mua-c', 'mua-c'],
      ['mua', 'mua'],
    ],
  );
  assert.deepEqual(
    told.map(({ reason }) => reason),
    [
      'Slug `con` already belongs to `a device of Windows`, this page became `con-a`',
      'Slug `mua` already belongs to `b.txt`, this page became `mua-c`',
    ],
  );
});
