import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, test } from 'node:test';
import { listDiagnostics } from '../shared/diagnostic.ts';
import { makeTemporaryFolder } from '../shared/test/temporary-folder.ts';
import { convertFolder } from './test/convert-folder.ts';

const root = makeTemporaryFolder();

const BODY = '\n\nSông Hương chảy qua thành phố Huế.\n\nMùa lũ, nước sông dâng cao.\n';
let count = 0;
let folder = '';
let seeds = '';

beforeEach(() => {
  folder = join(root, String(++count));
  seeds = mkdtempSync(join(root, 'seeds-'));
  put('a.txt', `Một${BODY}`);
  put('b.txt', `Hai${BODY}`);
  put('c.txt', `Hai${BODY}\uFFFD\u00a0`);
});

function put(name: string, text: string): void {
  writeFileSync(join(seeds, name), text);
}

async function run(options: { lang?: string } = {}) {
  const content = join(folder, 'docs');
  const result = await convertFolder({ seeds, content, ...options });
  const pages = Object.fromEntries(
    readdirSync(content).map((name) => [name, readFileSync(join(content, name), 'utf8')]),
  );
  return { ...result, content: pages, said: listDiagnostics(result.reports, 'seeds') };
}

test('unchanged seeds are not converted again and give the same messages', async () => {
  const first = await run();
  assert.equal(first.unchanged, 0);
  assert.ok(first.said.length > 0, 'two seeds of one headline have something to say');
  const second = await run();
  assert.deepEqual([second.unchanged, second.written, second.pages], [3, 0, 3]);
  assert.deepEqual([second.content, second.said], [first.content, first.said]);
  assert.equal((await run()).unchanged, 3, 'what was recalled is remembered');
});

test('only seeds with a changed text, sidecar or page are converted', async () => {
  await run();
  put('a.txt', `Ba${BODY}`);
  assert.deepEqual((({ unchanged, written }) => [unchanged, written])(await run()), [2, 1]);
  put('a.yml', 'tags: [huế]\n');
  assert.deepEqual((({ unchanged, written }) => [unchanged, written])(await run()), [2, 1]);
  writeFileSync(join(folder, 'docs/hai.mdx'), 'spoilt');
  const mended = await run();
  assert.deepEqual([mended.unchanged, mended.written], [2, 1]);
  assert.match(mended.content['hai.mdx'] ?? '', /Sông Hương/);
});

test('another language or a damaged store makes a build convert every seed', async () => {
  await run();
  assert.equal((await run({ lang: 'en' })).unchanged, 0);
  assert.equal((await run({ lang: 'en' })).unchanged, 3);
  const known = join(folder, 'docs.cache/store/conversions.jsonl');
  writeFileSync(known, readFileSync(known, 'utf8').slice(0, -20));
  assert.deepEqual((({ unchanged, pages }) => [unchanged, pages])(await run({ lang: 'en' })), [0, 3]);
});

test('a refusal that the seed alone does not decide is no outcome for the next build', async () => {
  const module = join(seeds, 'handbook/depth.js');
  mkdirSync(join(seeds, 'handbook'));
  put('handbook/a.mdx', "import { depth } from './depth.js'\n\n# Bốn\n\nMột câu.\n");
  const content = join(folder, 'docs');
  const convert = async () => {
    const { pages, refused } = await convertFolder({ seeds, content, trustedMdx: ['handbook'] });
    return { pages, refused };
  };
  assert.deepEqual(await convert(), { pages: 3, refused: 1 });
  writeFileSync(module, 'export const depth = 7;\n');
  assert.deepEqual(await convert(), { pages: 4, refused: 0 });
});

test('an address that moves to another seed is resolved as in a first build', async () => {
  await run();
  put('a2.txt', `Hai${BODY}`);
  const after = await run();
  assert.deepEqual(Object.keys(after.content), ['hai-b.mdx', 'hai-c.mdx', 'hai.mdx', 'mot.mdx']);
  assert.match(after.content['hai.mdx'] ?? '', /path: "a2\.txt"/);
  rmSync(folder, { recursive: true });
  const afresh = await run();
  assert.deepEqual([afresh.content, afresh.said], [after.content, after.said]);
});
