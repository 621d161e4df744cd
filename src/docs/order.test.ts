import assert from 'node:assert/strict';
import test from 'node:test';
import type { Doc } from './doc.ts';
import { newestFirst } from './order.ts';
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

test('a summary spans the dated documents', () => {
  assert.deepEqual(summaryOf(docs), { count: 6, years: { first: '2021', last: '2023' } });
  assert.deepEqual(summaryOf([doc('a', 'A')]), { count: 1, years: undefined });
});

test("the site's name is its owner's, else the folder's, else a general one", () => {
  assert.equal(siteTitle('Kho', 'bien-ban', 'Chung'), 'Kho');
  assert.equal(siteTitle('', 'bien-ban_2023', 'Chung'), 'Bien ban 2023');
  assert.equal(siteTitle('', '', 'Chung'), 'Chung');
});
