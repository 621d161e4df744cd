import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { makeTemporaryFolder } from '../../shared/test/temporary-folder.ts';
import { type Bytes, itemsOf, joined, listOf, textIn, textOf } from '../format/cbor.ts';
import { asPagefindHasIt, MAGIC } from '../format/files.ts';
import { makeLean } from './lean-part.ts';

const folder = makeTemporaryFolder();

/** One place in a page, of the usual weight: nine bytes. */
const PAGE = Uint8Array.from([0x83, 1, 0x82, 0x38, 24, 0x19, 1, 44, 0x80]);
/** A word on so many pages that it has about so many bytes. */
const word = (form: string, size: number) =>
  listOf([textOf(form), listOf(Array(Math.ceil(size / PAGE.length)).fill(PAGE)), listOf([])]);
const WORDS = [
  ['an', 500],
  ['anh', 9000],
  ['ba', 9000],
  ['bon', 50_000],
  ['ca', 10],
  ['cam', 10],
  ['dao', 70_000],
] as const;
const ORDER = listOf([textOf('date'), listOf([textOf('0'), textOf('1')])]);

/** As Pagefind writes it: two pages, and all words in two files. */
async function writePart(lastText = 'two'): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const name of ['index', 'fragment']) await mkdir(join(folder, name), { recursive: true });
  const write = (name: string, ...items: Bytes[]) =>
    writeFile(join(folder, name), gzipSync(joined([MAGIC, listOf(items)])));
  const words = WORDS.map(([form, size]) => word(form, size));
  await write('index/vi_aaa.pf_index', listOf(words.slice(0, 5)));
  await write('index/vi_bbb.pf_index', listOf(words.slice(5)));
  await writeFile(join(folder, 'fragment/vi_one.pf_fragment'), 'one');
  await writeFile(join(folder, `fragment/vi_${lastText}.pf_fragment`), lastText);
  const row = (...texts: string[]) => listOf(texts.map(textOf));
  const page = (name: string, words: number) => listOf([textOf(name), Uint8Array.of(words), textOf('')]);
  await write(
    'pagefind.vi_ccc.pf_meta',
    textOf('1.6.0'),
    listOf([page('vi_one', 12), page(`vi_${lastText}`, 21)]),
    listOf([row('an', 'ca', 'vi_aaa'), row('cam', 'dao', 'vi_bbb')]),
    listOf([]),
    listOf([ORDER]),
    listOf([]),
  );
  const entry = { version: '1.6.0', languages: { vi: { hash: 'vi_ccc', page_count: 2 } } };
  await writeFile(join(folder, 'pagefind-entry.json'), JSON.stringify(entry));
}

async function contentOf(name: string): Promise<Bytes> {
  return Uint8Array.from(gunzipSync(await readFile(join(folder, name))));
}

async function version(): Promise<string> {
  const { languages } = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8'));
  return languages.vi.hash;
}

/** As the browser has it. */
async function metaOf(ending: string): Promise<Bytes[]> {
  const name = `pagefind.${await version()}${ending}`;
  return itemsOf(asPagefindHasIt(name, await contentOf(name)).subarray(MAGIC.length));
}

test('long words are alone, short ones together; each is where the list says', async () => {
  await writePart();
  await makeLean(folder);
  const [, , chunks] = await metaOf('.pf_meta');
  const found: string[][] = [];
  for (const chunk of itemsOf(chunks as Bytes)) {
    const [first, last, name = ''] = itemsOf(chunk).map(textIn);
    const path = `index/${name}.pf_index`;
    const content = asPagefindHasIt(path, await contentOf(path));
    const words = itemsOf(itemsOf(content.subarray(MAGIC.length))[0] as Bytes);
    const forms = words.map((word) => textIn(itemsOf(word)[0] as Bytes));
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

test('pages keep their texts, and are sorted only where that is asked for', async () => {
  await writePart();
  await makeLean(folder);
  for (const [ending, sorts] of [
    ['.pf_meta', listOf([])],
    ['.sorted.pf_meta', listOf([ORDER])],
  ] as const) {
    const [, pages, , , order] = await metaOf(ending);
    const found = itemsOf(pages as Bytes).map(async (page) => {
      const [name, words] = itemsOf(page) as [Bytes, Bytes];
      const path = join(folder, `fragment/${textIn(name)}.pf_fragment`);
      return [await readFile(path, 'utf8'), words[0]];
    });
    assert.deepEqual(await Promise.all(found), [
      ['one', 12],
      ['two', 21],
    ]);
    assert.deepEqual(order, sorts);
  }
});

test('names change with what is in the part, and with nothing else', async () => {
  const versions: string[] = [];
  for (const text of ['two', 'two', 'three']) {
    await writePart(text);
    await makeLean(folder);
    versions.push(await version());
  }
  const [one, same, other] = versions;
  assert.equal(one, same);
  assert.notEqual(one, other);
  assert.match(one ?? '', /^vi_[0-9a-f]{10}$/);
});

test('another form than the one that is known is refused', async () => {
  await writePart();
  await writeFile(
    join(folder, 'pagefind.vi_ccc.pf_meta'),
    gzipSync(joined([MAGIC, listOf([textOf('2.0')])])),
  );
  await assert.rejects(makeLean(folder), /format/);
});
