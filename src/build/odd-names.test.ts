// Names and files that trip systems, each on a disk, with the outcome that the README states for its kind.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, sep } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { listDiagnostics } from '../shared/diagnostic.ts';
import { makeTemporaryFolder } from '../shared/test/temporary-folder.ts';
import { convertFolder } from './test/convert-folder.ts';

const root = makeTemporaryFolder();

const DOCX = Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 1, 2);
const DEEP = Array.from({ length: 200 }, (_, level) => `d${level}`);
/** 250 bytes. */
const LONG = `${'Báo cáo '.repeat(24)}tuần.txt`;

/** Text of a seed whose title, and so its address, are the words given. */
const titled = (title: string) => `${title}\n\nMột câu.\n`;

interface Diagnostic {
  /** A string is a text; a function makes something else. */
  files: Record<string, string | Uint8Array | ((path: string) => unknown)>;
  /** Path of the seed → its page's address. */
  pages?: Record<string, string>;
  said?: string[];
}

const link = (to: string) => (path: string) => symlinkSync(to, path);
const fifo = (path: string) => assert.equal(spawnSync('mkfifo', [path]).status, 0);
const socket = (path: string) =>
  new Promise<void>((resolve) => {
    const server = createServer().listen(path, resolve);
    server.unref();
  });

const rows: Record<string, Diagnostic> = {
  'a title that Windows takes for a device gets the seed’s name added': {
    files: {
      'a.txt': titled('Con'),
      'nul.txt': titled('日本'),
      'b.txt': titled('LPT1'),
      'c.txt': titled('Com'),
    },
    pages: { 'a.txt': 'con-a', 'b.txt': 'lpt1-b', 'c.txt': 'com', 'nul.txt': 'nul-nul' },
    said: ['a.txt warning slug-suffixed', 'b.txt warning slug-suffixed', 'nul.txt warning slug-suffixed'],
  },
  'folders of such names get a number': {
    files: { 'con/a.txt': titled('X'), 'x/AUX/b.txt': titled('Y'), 'com10/c.txt': titled('Z') },
    pages: { 'con/a.txt': 'con-2/x', 'x/AUX/b.txt': 'x/aux-2/y', 'com10/c.txt': 'com10/z' },
  },
  'an author’s address that Windows cannot store is refused': {
    files: { 'a.txt': `---\nslug: con\n---\n${titled('X')}` },
    said: ['a.txt error slug-taken'],
  },
  'our own pages and folders keep their addresses': {
    files: {
      'index.txt': titled('Index'),
      '404.txt': titled('404'),
      'search.txt': titled('Search'),
      'b/search.txt': titled('Search'),
      'sections.txt': titled('Sections'),
      'all/x.txt': titled('X'),
      'b/all/x.txt': titled('X'),
      'Date/2023/x.txt': titled('X'),
      'tags/x.txt': titled('X'),
      'pagefind/a.txt': titled('X'),
      'assets/a.txt': titled('X'),
      'b/assets/a.txt': titled('X'),
    },
    pages: {
      '404.txt': '404-404',
      'index.txt': 'index-index',
      'search.txt': 'search-search',
      'b/search.txt': 'b/search',
      'sections.txt': 'sections-sections',
      'all/x.txt': 'all-2/x',
      'b/all/x.txt': 'b/all/x',
      'Date/2023/x.txt': 'date-2/2023/x',
      'tags/x.txt': 'tags-2/x',
      'pagefind/a.txt': 'pagefind-2/x',
      'assets/a.txt': 'assets-2/x',
      'b/assets/a.txt': 'b/assets/x',
    },
    said: ['404', 'index', 'search', 'sections'].map((name) => `${name}.txt warning slug-suffixed`),
  },
  'trailing dots and blanks, quotes, marks of addresses': {
    files: {
      'a. /b .txt': titled('Một'),
      'a./c.txt': titled('Hai'),
      'c.txt ': titled('Ba'),
      'd.txt.': titled('Bốn'),
      'e#?% "\'&<b>.txt': titled('Năm'),
      '(*)/g.txt': titled('Sáu'),
      '%41/h.txt': titled('Bảy'),
      '日本/i.txt': titled('Tám'),
    },
    pages: {
      'a. /b .txt': 'a/mot',
      'a./c.txt': 'a/hai',
      'c.txt ': 'ba',
      'd.txt.': 'bon',
      'e#?% "\'&<b>.txt': 'nam',
      '(*)/g.txt': '282a29/sau',
      '%41/h.txt': '41/bay',
      '日本/i.txt': 'e697a5e69cac/tam',
    },
  },
  'tabs and newlines in names': {
    files: { 'a\tb\nc.txt': '日本。\n', 'x\ny/z.txt': titled('Z') },
    pages: { 'a\tb\nc.txt': 'a-b-c', 'x\ny/z.txt': 'x-y/z' },
  },
  'names that differ in case, or in their normal form': {
    files: {
      'Thư.txt': titled('Thư'),
      'thư.txt': titled('Thư'),
      ['bến.txt'.normalize('NFD')]: titled('Bến'),
      'bến.txt': titled('Bến'),
      ['が/a.txt'.normalize('NFD')]: titled('A'),
      'が/b.txt': titled('B'),
    },
    pages: {
      'Thư.txt': 'thu',
      'thư.txt': 'thu-thu',
      ['bến.txt'.normalize('NFD')]: 'ben',
      'bến.txt': 'ben-ben',
      ['が/a.txt'.normalize('NFD')]: 'e3818c/a',
      'が/b.txt': 'e3818c/b',
    },
    said: ['bến.txt warning slug-suffixed', 'thư.txt warning slug-suffixed'],
  },
  'names of 250 bytes and folders 200 deep': {
    files: { [LONG]: '日本。\n', [`${DEEP.join('/')}/a.txt`]: titled('Sâu') },
    pages: {
      [LONG]: `${'bao-cao-'.repeat(10).slice(0, -1)}`,
      [`${DEEP.join('/')}/a.txt`]: `${DEEP.slice(0, 62).join('/')}/sau`,
    },
  },
  'hidden files, and what systems leave behind': {
    files: {
      '.DS_Store': DOCX,
      '._a.txt': DOCX,
      '.a.txt': titled('A'),
      '.git/a.txt': titled('A'),
      'Thumbs.db': DOCX,
      'desktop.ini': '[x]\n',
      'a.txt~': titled('A'),
      'Icon\r': '',
      'a.txt': titled('A'),
    },
    pages: { 'a.txt': 'a' },
    said: ['Icon\r warning passed-over'],
  },
  'a name without an ending claims nothing': {
    files: {
      README: titled('Đọc tôi'),
      Makefile: 'all: build\n\tnode build.js\n',
      program: DOCX,
      nothing: '',
      outside: link('/etc/hostname'),
      loop: link('.'),
      pipe: fifo,
      socket,
    },
    pages: { README: 'doc-toi', Makefile: 'all-build-node-build-js' },
    said: ['loop', 'nothing', 'outside', 'pipe', 'program', 'socket'].map(
      (name) => `${name} warning passed-over`,
    ),
  },
  'an ending does: what is no text is refused': {
    files: {
      'program.txt': DOCX,
      'empty.txt': '',
      'blank.md': ' \n\t\n',
      'blank.html': '<p> </p>',
      'outside.txt': link('/etc/hostname'),
      'loop.md': link('loop.md'),
      'gone.html': link('nowhere'),
      'pipe.txt': fifo,
      'socket.txt': socket,
      'a.txt': titled('A'),
    },
    pages: { 'a.txt': 'a' },
    said: [
      'blank.html error empty',
      'blank.md error empty',
      'empty.txt error empty',
      'gone.html error not-a-file',
      'loop.md error not-a-file',
      'outside.txt error not-a-file',
      'pipe.txt error not-a-file',
      'program.txt error not-text',
      'socket.txt error not-a-file',
    ],
  },
  'a folder may have the name of a text; a link to a folder is not followed': {
    files: { 'a.txt/b.txt': titled('B'), 'a.txt/c': link('..') },
    pages: { 'a.txt/b.txt': 'a-txt/b' },
    said: ['a.txt/c warning passed-over'],
  },
  'what is beside a seed without an ending has its whole name': {
    files: { README: titled('Đọc'), 'README.yml': 'title: Nhất\n', 'READM.yml': 'title: Nhì\n' },
    pages: { README: 'nhat' },
    said: ['READM.yml warning sidecar-without-seed'],
  },
};

for (const [index, [what, { files, pages = {}, said = [] }]] of Object.entries(rows).entries()) {
  test(what, async () => {
    const [seeds, content] = [join(root, `${index}`), join(root, `${index}-out`)];
    mkdirSync(content);
    for (const [name, file] of Object.entries(files)) {
      const path = join(seeds, name);
      mkdirSync(dirname(path), { recursive: true });
      if (typeof file === 'function') await file(path);
      else writeFileSync(path, file);
    }
    const result = await convertFolder({ seeds, content });
    const levels = listDiagnostics(result.reports, '.').map(
      ({ path, level, ruleId }) => `${path} ${level} ${ruleId}`,
    );
    assert.deepEqual(levels.sort(), said.map((line) => `./${line}`).sort());
    assert.deepEqual(addresses(content), pages);
    assert.equal(result.pages, Object.keys(pages).length);
    assert.equal(result.refused, said.filter((line) => line.includes(' error ')).length);
  });
}

test('a name that is not Unicode is reported and does not stop the build', async () => {
  const seeds = join(root, 'bytes');
  mkdirSync(seeds);
  writeFileSync(Buffer.concat([Buffer.from(`${seeds}/`), Buffer.of(0xe1), Buffer.from('.txt')]), titled('A'));
  writeFileSync(join(seeds, 'b.txt'), titled('B'));
  mkdirSync(Buffer.concat([Buffer.from(`${seeds}/c`), Buffer.of(0xff)]));
  const { reports, pages } = await convertFolder({ seeds, content: join(root, 'bytes-out') });
  const said = listDiagnostics(reports, '.').map(({ path, ruleId, reason }) => `${path} ${ruleId} ${reason}`);
  assert.deepEqual(said, [
    './c\ufffd unreadable Cannot read the file: ENOENT: no such file or directory',
    './\ufffd.txt unreadable Cannot read the file: ENOENT: no such file or directory',
  ]);
  assert.equal(pages, 1);
});

function addresses(content: string): Record<string, string> {
  const names = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.mdx'),
  );
  return Object.fromEntries(
    names.map((name) => {
      const metadata = parse(readFileSync(join(content, name), 'utf8').split('\n---\n')[0] ?? '');
      return [metadata.source.path, name.slice(0, -'.mdx'.length).replaceAll(sep, '/')];
    }),
  );
}
