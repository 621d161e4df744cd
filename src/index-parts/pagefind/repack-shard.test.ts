import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { makeTemporaryFolder } from '../../shared/test/temporary-folder.ts';
import { type Bytes, concatBytes, decodeText, encodeList, encodeText, splitList } from '../format/cbor.ts';
import { MAGIC, restorePagefindFile } from '../format/pagefind-files.ts';
import { repackShard } from './repack-shard.ts';

const folder = makeTemporaryFolder();

/** One place in a page, of the usual weight: nine bytes. */
const PAGE = Uint8Array.from([0x83, 1, 0x82, 0x38, 24, 0x19, 1, 44, 0x80]);
/** A word on so many pages that it has about so many bytes. */
const word = (form: string, size: number) =>
  encodeList([encodeText(form), encodeList(Array(Math.ceil(size / PAGE.length)).fill(PAGE)), encodeList([])]);
const WORDS = [
  ['an', 500],
  ['anh', 9000],
  ['ba', 9000],
  ['bon', 50_000],
  ['ca', 10],
  ['cam', 10],
  ['dao', 70_000],
] as const;
const ORDER = encodeList([encodeText('date'), encodeList([encodeText('0'), encodeText('1')])]);

/** As Pagefind writes it: two pages, and all words in two files. */
async function writeShard(lastText = 'two'): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const name of ['index', 'fragment']) await mkdir(join(folder, name), { recursive: true });
  const write = (name: string, ...items: Bytes[]) =>
    writeFile(join(folder, name), gzipSync(concatBytes([MAGIC, encodeList(items)])));
  const words = WORDS.map(([form, size]) => word(form, size));
  await write('index/vi_aaa.pf_index', encodeList(words.slice(0, 5)));
  await write('index/vi_bbb.pf_index', encodeList(words.slice(5)));
  await writeFile(join(folder, 'fragment/vi_one.pf_fragment'), 'one');
  await writeFile(join(folder, `fragment/vi_${lastText}.pf_fragment`), lastText);
  const row = (...texts: string[]) => encodeList(texts.map(encodeText));
  const page = (name: string, words: number) =>
    encodeList([encodeText(name), Uint8Array.of(words), encodeText('')]);
  await write(
    'pagefind.vi_ccc.pf_meta',
    encodeText('1.6.0'),
    encodeList([page('vi_one', 12), page(`vi_${lastText}`, 21)]),
    encodeList([row('an', 'ca', 'vi_aaa'), row('cam', 'dao', 'vi_bbb')]),
    encodeList([]),
    encodeList([ORDER]),
    encodeList([]),
  );
  const entry = { version: '1.6.0', languages: { vi: { hash: 'vi_ccc', page_count: 2 } } };
  await writeFile(join(folder, 'pagefind-entry.json'), JSON.stringify(entry));
}

async function readContent(name: string): Promise<Bytes> {
  return Uint8Array.from(gunzipSync(await readFile(join(folder, name))));
}

async function version(): Promise<string> {
  const { languages } = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8'));
  return languages.vi.hash;
}

/** As the browser restores it. */
async function readMeta(ending: string): Promise<Bytes[]> {
  const name = `pagefind.${await version()}${ending}`;
  return splitList(restorePagefindFile(name, await readContent(name)).subarray(MAGIC.length));
}

test('long words have their own chunks, short ones share chunks, and each is in its listed chunk', async () => {
  await writeShard();
  await repackShard(folder);
  const [, , chunks] = await readMeta('.pf_meta');
  const found: string[][] = [];
  for (const chunk of splitList(chunks as Bytes)) {
    const [first, last, name = ''] = splitList(chunk).map(decodeText);
    const path = `index/${name}.pf_index`;
    const content = restorePagefindFile(path, await readContent(path));
    const words = splitList(splitList(content.subarray(MAGIC.length))[0] as Bytes);
    const forms = words.map((word) => decodeText(splitList(word)[0] as Bytes));
    assert.deepEqual([forms[0], forms.at(-1)], [first, last]);
    for (const [at, form] of forms.entries()) {
      const size = WORDS.find(([known]) => known === form)?.[1] ?? 0;
      assert.deepEqual(words[at], word(form, size));
    }
    found.push(forms);
  }
  assert.deepEqual(found, [['an', 'anh'], ['ba'], ['bon'], ['ca'], ['cam'], ['dao']]);
  assert.equal((await readdir(join(folder, 'index'))).length, found.length);
});

test('repacked pages keep their texts, and only the second list has their order', async () => {
  await writeShard();
  await repackShard(folder);
  for (const [ending, sorts] of [
    ['.pf_meta', encodeList([])],
    ['.sorted.pf_meta', encodeList([ORDER])],
  ] as const) {
    const [, pages, , , order] = await readMeta(ending);
    const found = splitList(pages as Bytes).map(async (page) => {
      const [name, words] = splitList(page) as [Bytes, Bytes];
      const path = join(folder, `fragment/${decodeText(name)}.pf_fragment`);
      return [await readFile(path, 'utf8'), words[0]];
    });
    assert.deepEqual(await Promise.all(found), [
      ['one', 12],
      ['two', 21],
    ]);
    assert.deepEqual(order, sorts);
  }
});

test('names of files depend only on the content of the shard', async () => {
  const versions: string[] = [];
  for (const text of ['two', 'two', 'three']) {
    await writeShard(text);
    await repackShard(folder);
    versions.push(await version());
  }
  const [one, same, other] = versions;
  assert.equal(one, same);
  assert.notEqual(one, other);
  assert.match(one ?? '', /^vi_[0-9a-f]{10}$/);
});

test('an unknown form is an error', async () => {
  await writeShard();
  await writeFile(
    join(folder, 'pagefind.vi_ccc.pf_meta'),
    gzipSync(concatBytes([MAGIC, encodeList([encodeText('2.0')])])),
  );
  await assert.rejects(repackShard(folder), /format/);
});
