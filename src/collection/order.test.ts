import assert from 'node:assert/strict';
import test from 'node:test';
import type { Doc } from './doc.ts';
import { newestFirst } from './order.ts';
import { siteTitle } from './site-title.ts';
import { summariseCollection } from './summary.ts';
import { docAt } from './test/doc.ts';

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

test('documents are ordered newest first, undated last, then in Vietnamese order', () => {
  assert.deepEqual(
    newestFirst(docs).map(({ id }) => id),
    ['c', 'e', 'b', 'f', 'd', 'a'],
  );
});

test('a summary spans the dated documents and lists languages by number of documents', () => {
  const all = [docAt('a.txt', { date: '2021' }), docAt('b.txt', { date: '2023-06-26' }), docAt('c.txt')];
  const langs = ['vi', 'en', 'vi', 'und', 'ar'].map((lang) => ({ ...docAt('x.txt'), data: { lang } }) as Doc);
  const { count, years } = summariseCollection(all);
  assert.deepEqual([count, years], [3, { first: '2021', last: '2023' }]);
  assert.equal(summariseCollection([docAt('a.txt')]).years, undefined);
  assert.deepEqual(summariseCollection(langs).languages, ['vi', 'ar', 'en']);
});

test('the name of a site comes from its configuration, its folder or a default', () => {
  assert.equal(siteTitle('Kho', 'bien-ban', 'Chung'), 'Kho');
  assert.equal(siteTitle('', 'bien-ban_2023', 'Chung'), 'Bien ban 2023');
  assert.equal(siteTitle('', '', 'Chung'), 'Chung');
});
