import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { text as formatText } from '../cli/console/reporters/text.ts';
import { listDiagnostics } from '../shared/diagnostic.ts';
import { makeTemporaryFolder } from '../shared/test/temporary-folder.ts';
import { type Found, readFolder } from './read/folder.ts';
import { convertFolder } from './test/convert-folder.ts';

const root = makeTemporaryFolder();

const TEXT = 'Sông Hương chảy qua thành phố Huế và đổ ra biển.\n\nMùa lũ, nước sông dâng cao.\n';

function folder(name: string, files: Record<string, string>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, name, file, '..'), { recursive: true });
    writeFileSync(join(root, name, file), text);
  }
  return join(root, name);
}

function createOptions(seeds: string, content: string) {
  return { seeds, content };
}

test('readFolder lists seeds in the order of their paths and names odd files without opening them', async () => {
  const seeds = folder('read', {
    'b.txt': 'b',
    'a/c.TXT': 'c',
    '.hidden.txt': 'h',
    '.git/x.txt': 'x',
    'd.pdf': 'p',
  });
  symlinkSync('/etc/hostname', join(seeds, 'link.txt'));
  symlinkSync(seeds, join(seeds, 'loop.txt'));
  spawnSync('mkfifo', [join(seeds, 'pipe.txt')]);
  const found: Found[] = [];
  for await (const one of readFolder(seeds)) found.push(one);
  assert.deepEqual(
    found.map((one) => [
      one.path,
      'bytes' in one
        ? Buffer.from(one.bytes).toString()
        : 'refused' in one
          ? one.refused.messages[0]?.reason
          : '',
    ]),
    [
      ['a/c.TXT', 'c'],
      ['b.txt', 'b'],
      ['link.txt', 'Cannot read a symbolic link, expected a regular file'],
      ['loop.txt', 'Cannot read a symbolic link, expected a regular file'],
      ['pipe.txt', 'Cannot read a named pipe, expected a regular file'],
    ],
  );
});

test("convertFolder gives an author's slug precedence over an earlier inferred one, and both have a page", async () => {
  const slug = 'song-huong-chay-qua-thanh-pho-hue-va-do-ra-bien';
  const seeds = folder('displace', {
    'a.txt': TEXT,
    'b.txt': `---\nslug: ${slug}\n---\nMột bài khác\n\nHai câu.\n`,
  });
  const content = join(root, 'displace-out');
  const first = await convertFolder(createOptions(seeds, content));
  assert.deepEqual([first.seeds, first.pages, first.written >= 2], [2, 2, true]);
  assert.deepEqual(readdirSync(content).sort(), [`${slug}-a.mdx`, `${slug}.mdx`]);
  assert.match(readFileSync(join(content, `${slug}.mdx`), 'utf8'), /path: "b\.txt"/);
  const pages = readdirSync(content).map((name) => readFileSync(join(content, name), 'utf8'));
  await convertFolder(createOptions(seeds, content));
  assert.deepEqual(
    readdirSync(content).map((name) => readFileSync(join(content, name), 'utf8')),
    pages,
  );
});

test('convertFolder writes nothing for an unchanged folder, and a report states place, reason and remedy', async () => {
  const seeds = folder('reports', {
    'a.txt': TEXT,
    'b.txt': '---\ntitel: x\n---\nMột\n\nhai\n',
    'c.txt': '',
  });
  const content = join(root, 'reports-out');
  await convertFolder(createOptions(seeds, content));
  const { written, reports, pages } = await convertFolder(createOptions(seeds, content));
  assert.deepEqual([written, pages], [0, 1]);
  assert.equal(
    formatText(listDiagnostics(reports, 'seeds'), { colour: false }).split('\n')[0],
    'seeds/b.txt:2:1 error Unknown front-matter key `titel`, expected `title` (or `authors`, `date`, `description`, `draft`, `lang`, `lines`, `number`, `slug`, `tags`)  front-matter-unknown-key',
  );
  assert.match(
    formatText(listDiagnostics(reports, 'seeds'), { colour: false }),
    /seeds\/c\.txt:1:1 error Cannot make a page/,
  );
});
