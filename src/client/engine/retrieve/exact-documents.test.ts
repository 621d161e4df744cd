import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuery } from '../query/parse-query.ts';
import { createTestContext } from '../test/search-context.ts';
import { findDocumentsAsTyped } from './documents-as-typed.ts';
import { findExactDocuments } from './exact-documents.ts';
import { findExclusions } from './exclusions.ts';

const context = createTestContext({
  danang: 'Hội nghị tại Đà Nẵng bàn về biển.',
  danangHoa: 'ĐÀ NẴNG có nhiều cầu, biển hòa bình.',
  nang: 'Da nắng thì phải che.',
  apart: 'Nẵng là một chữ, Đà là chữ khác.',
  hoaBinh: 'Thành phố Hoà Bình ở phía bắc, nước mắt.',
  soon: 'Nước chảy, mắt nhìn.',
  other: 'Không có gì ở đây.',
});

async function findExact(typed: string): Promise<string[]> {
  const query = parseQuery(typed);
  const { ids, total } = await findExactDocuments(query, context, await findExclusions(query, context));
  assert.equal(total, ids.size, typed);
  return [...ids].sort();
}

test('what was typed is all words in a row; marks count once they are typed', async () => {
  const cases: [typed: string, ids: string[]][] = [
    ['đà nẵng ', ['danang', 'danangHoa']],
    ['Đà Nẵng '.normalize('NFD'), ['danang', 'danangHoa']],
    ['da nang ', ['danang', 'danangHoa', 'nang']],
    // A word without marks means any, beside one with marks, too.
    ['da nẵng ', ['danang', 'danangHoa']],
    ['da nắng ', ['nang']],
    ['nẵng đà ', []],
    ['nước mắt ', ['hoaBinh']],
    // The place of a tone mark is a matter of taste.
    ['hoà bình ', ['danangHoa', 'hoaBinh']],
    ['hòa bình ', ['danangHoa', 'hoaBinh']],
    ['xyz ', []],
    ['', []],
  ];
  for (const [typed, ids] of cases) assert.deepEqual(await findExact(typed), ids, typed);
});

test('a word being typed is the beginning of words of the collection', async () => {
  assert.deepEqual(await findExact('đà nẵ'), ['danang', 'danangHoa']);
  assert.deepEqual(await findExact('hội ngh'), ['danang']);
  assert.deepEqual(await findExact('hội nghx'), []);
  // It is not where a blank ends it.
  assert.deepEqual(await findExact('đà nẵ '), []);
});

test('phrases and exclusions are conditions; the words between them stand in a row', async () => {
  assert.deepEqual(await findExact('"đà nẵng" biển '), ['danang', 'danangHoa']);
  assert.deepEqual(await findExact('"đà nẵng" bàn về '), ['danang']);
  assert.deepEqual(await findExact('"đà nẵng" về bàn '), []);
  assert.deepEqual(await findExact('đà nẵng -"hòa bình" '), ['danang']);
});

test('documents with each word as typed, wherever it stands', async () => {
  const find = async (typed: string) => {
    const ids = await findDocumentsAsTyped(parseQuery(typed), context);
    return ids && [...ids].sort();
  };
  assert.deepEqual(await find('đà nẵng '), ['apart', 'danang', 'danangHoa']);
  assert.deepEqual(await find('nước mắt '), ['hoaBinh', 'soon']);
  assert.equal(await find('da nang '), undefined);
});

test('common words without marks are found in a row where the phrase is too expensive to ask for', async () => {
  const asked: string[] = [];
  const phrase: typeof context.index.phrase = async (text, marks) => {
    asked.push(`${text} ${marks}`);
    return context.index.phrase(text, marks);
  };
  const huge = { ...context, documents: 100_000_000, index: { ...context.index, phrase } };
  const { ids } = await findExactDocuments(parseQuery('da nang '), huge, () => false);
  assert.deepEqual([...ids].sort(), ['danang', 'danangHoa', 'nang']);
  assert.deepEqual(asked, []);
});
