import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { listDiagnostics } from '../../shared/diagnostic.ts';
import { makeTemporaryFolder } from '../../shared/test/temporary-folder.ts';
import { convertAll } from '../check-seeds.ts';
import { collectDocuments } from '../collect-documents.ts';
import type { Conversion } from '../store/conversion.ts';
import { convertFolder, createTestSettings } from '../test/convert-folder.ts';
import { readFolder, readOne } from './folder.ts';

const root = makeTemporaryFolder();

const TEXT = 'Sông Hương chảy qua thành phố Huế.\n\nMùa lũ, nước sông dâng cao.\n';

function folder(name: string, files: Record<string, string>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, name, file, '..'), { recursive: true });
    writeFileSync(join(root, name, file), text);
  }
  return join(root, name);
}

async function convert(seeds: string) {
  const { entries, conversions } = await readConversions(() => readFolder(seeds));
  const collected = collectDocuments({ entries, conversions });
  const said = listDiagnostics(collected.reports, '.').map(
    ({ path, level, ruleId }) => `${path} ${level} ${ruleId}`,
  );
  return { ...collected, titles: listTitles(conversions), said };
}

async function readConversions(read: () => ReturnType<typeof readFolder>) {
  return convertAll(read(), createTestSettings({ seeds: root, content: join(root, 'none') }));
}

function listTitles(conversions: ReadonlyMap<string, Conversion>): Record<string, string> {
  const pages = [...conversions].filter(([, { page }]) => page);
  return Object.fromEntries(
    pages.map(([path, { page }]) => [path, [page?.metadata.title, page?.metadata.lang].join(' ')]),
  );
}

const TREE = {
  '_defaults.yml': 'title: Gốc\nlang: fr\n',
  'a.txt': TEXT,
  'b/_defaults.yml': 'title: Nhánh\n',
  'b/a.txt': TEXT,
  'b/c/d.txt': TEXT,
  'b/c/d.yml': 'lang: en\n',
  'b/c/e.txt': `---\ntitle: Tự đặt\n---\n${TEXT}`,
  'b/c/e.yml': 'title: Bên cạnh\nlang: de\n',
  'f/a.txt': TEXT,
};

test('each seed gets its nearest overrides, and none from other folders', async () => {
  const seeds = folder('tree', TREE);
  const { titles, said } = await convert(seeds);
  assert.deepEqual(titles, {
    'a.txt': 'Gốc fr',
    'b/a.txt': 'Nhánh fr',
    'b/c/d.txt': 'Nhánh en',
    'b/c/e.txt': 'Tự đặt de',
    'f/a.txt': 'Gốc fr',
  });
  assert.deepEqual(
    said.filter((line) => !line.endsWith('slug-suffixed')),
    [],
  );
  for (const [path, title] of Object.entries(titles)) {
    assert.deepEqual(listTitles((await readConversions(() => readOne(seeds, path))).conversions), {
      [path]: title,
    });
  }
});

test('a sidecar with the full name of a seed takes precedence over one with its stem', async () => {
  const seeds = folder('stem', {
    'a.txt': TEXT,
    'a.yml': 'title: Mọi đuôi\nlang: fr\n',
    'a.txt.yml': 'title: Chỉ .txt\n',
  });
  const { titles, said } = await convert(seeds);
  assert.deepEqual([titles, said], [{ 'a.txt': 'Chỉ .txt fr' }, []]);
});

test('names of sidecars match in every normal form', async () => {
  const seeds = folder('forms', { ['Bến đò.txt'.normalize('NFD')]: TEXT, 'Bến đò.yml': 'title: Đò\n' });
  const { titles, said } = await convert(seeds);
  assert.deepEqual([Object.values(titles), said], [['Đò vi'], []]);
});

test('an invalid sidecar refuses its seed, invalid defaults refuse none, and stray files give a warning', async () => {
  const seeds = folder('bad', {
    '_defaults.yml': 'lang: fr\nslug: x\n',
    'a.txt': TEXT,
    'a.yml': 'titel: A\n',
    'b.txt': TEXT,
    'b.yaml': 'title: B\n',
    'c.txt': TEXT,
    'd.yml': 'title: D\n',
    '.hidden.yml': 'x',
    'g/_Defaults.yml': '',
    'e.txt': TEXT,
    'e.yml': 'draft: true\n',
    'sub/f.txt': TEXT,
  });
  symlinkSync('/etc/hostname', join(seeds, 'c.yml'));
  symlinkSync('/etc/hostname', join(seeds, 'sub/_defaults.yml'));
  const { titles, said, ...counts } = await convert(seeds);
  assert.deepEqual(said.sort(), [
    './_defaults.yml error front-matter-misplaced',
    './a.yml error front-matter-unknown-key',
    './b.yaml warning sidecar-without-seed',
    './c.yml error not-a-file',
    './d.yml warning sidecar-without-seed',
    './g/_Defaults.yml warning sidecar-without-seed',
    './sub/_defaults.yml error not-a-file',
  ]);
  const reasons = counts.reports.flatMap(({ messages }) => messages.map(({ reason }) => reason));
  for (const expected of ['the name `b.yml`', 'the name `_defaults.yml`', 'one such as `d.txt` beside it']) {
    assert.ok(reasons.includes(`Found no seed for this file, expected ${expected}`), expected);
  }
  assert.deepEqual(Object.keys(titles), ['b.txt', 'sub/f.txt']);
  for (const title of Object.values(titles)) assert.match(title ?? '', / vi$/);
  assert.deepEqual([counts.seeds, counts.pages, counts.drafts, counts.refused], [5, 2, 1, 2]);
});

test('a file with a wrong name holds its documents back, and sets nothing else', async () => {
  const seeds = folder('misnamed', {
    'a.txt': TEXT,
    'a.yaml': 'draft: true\ntitle: A\n',
    'B.txt': TEXT,
    'b.TXT.yml': 'published: false\n',
    'c/_Defaults.yaml': 'status: draft\n',
    'c/d.txt': TEXT,
    'e.txt': TEXT,
    'e.YML': 'title: E\n',
  });
  const { titles, drafts } = await convert(seeds);
  assert.deepEqual([Object.keys(titles), drafts], [['e.txt'], 3]);
  assert.doesNotMatch(titles['e.txt'] ?? '', /^E /);
});

test('convertFolder updates a page with its sidecar and removes it when its seed becomes a draft', async () => {
  const content = join(root, 'follow-out');
  const seeds = folder('follow', { 'a.txt': TEXT, 'b.txt': `Bài khác\n\n${TEXT}` });
  const run = () => convertFolder({ seeds, content });
  assert.equal((await run()).written, 2);
  writeFileSync(join(seeds, 'a.yml'), 'title: Mới\nslug: moi\n');
  assert.equal((await run()).written, 1);
  assert.match(readFileSync(join(content, 'moi.mdx'), 'utf8'), /title: "Mới"/);
  writeFileSync(join(seeds, '_defaults.yml'), 'tags: [huế]\n');
  assert.equal((await run()).written, 2);
  writeFileSync(join(seeds, 'a.yml'), 'draft: true\n');
  assert.deepEqual([(await run()).drafts, readdirSync(content).length], [1, 1]);
});
