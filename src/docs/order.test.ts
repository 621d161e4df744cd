import assert from 'node:assert/strict';
import test from 'node:test';
import type { Doc } from './doc.ts';
import { aroundInSection } from './neighbours.ts';
import { newestFirst } from './order.ts';
import { paginate } from './paginate.ts';
import { siteTitle } from './site-title.ts';
import { summaryOf } from './summary.ts';

function doc(id: string, title: string, date?: string, section = ''): Doc {
  return { id, data: { title, date, section } } as Doc;
}

const docs = [
  doc('a', 'Đà Nẵng'),
  doc('b', 'Ăn', '2021'),
  doc('c', 'Anh', '2023-06-26'),
  doc('d', 'Da'),
  doc('e', 'Bờ', '2021-05', 'luat'),
  doc('f', 'An', undefined, 'luat'),
];

test('newest first, undated last, then as Vietnamese sorts', () => {
  assert.deepEqual(
    newestFirst(docs).map(({ id }) => id),
    ['c', 'e', 'b', 'f', 'd', 'a'],
  );
});

test('neighbours stay in their section', () => {
  const around = aroundInSection(docs);
  const shown = (id: string) => {
    const { before = [], after = [], position, count } = around.get(id) ?? {};
    return [before.map(({ id }) => id), position, after.map(({ id }) => id), count];
  };
  assert.deepEqual(shown('c'), [[], 1, ['b', 'd', 'a'], 4]);
  assert.deepEqual(shown('e'), [[], 1, ['f'], 2]);
  assert.deepEqual(shown('a'), [['c', 'b', 'd'], 4, [], 4]);
});

test('however large a section is, the same number of neighbours is shown', () => {
  const many = Array.from({ length: 50 }, (_, index) => doc(`d${index}`, `${index}`));
  const { before, after, position } = aroundInSection(many).get('d25') ?? {};
  assert.deepEqual([before?.length, after?.length, position], [3, 3, 26]);
});

test('pages hold every item once; an empty list has one page', () => {
  const pages = paginate([1, 2, 3, 4, 5], 2);
  assert.deepEqual(
    pages.map(({ items }) => items),
    [[1, 2], [3, 4], [5]],
  );
  assert.deepEqual(
    pages.map(({ current, last }) => [current, last]),
    [
      [1, 3],
      [2, 3],
      [3, 3],
    ],
  );
  assert.deepEqual(paginate([]), [{ items: [], current: 1, last: 1 }]);
});

test('a summary spans the dated documents', () => {
  assert.deepEqual(summaryOf(docs), { count: 6, years: { first: '2021', last: '2023' } });
  assert.deepEqual(summaryOf([doc('a', 'A')]), { count: 1, years: undefined });
});

test("the site's name is its owner's, else the folder's, else a general one", () => {
  assert.equal(siteTitle('Kho', 'bien-ban', 'Chung'), 'Kho');
  assert.equal(siteTitle('', 'bien-ban_2023', 'Chung'), 'Bien ban 2023');
  assert.equal(siteTitle('', '', 'Chung'), 'Chung');
});
