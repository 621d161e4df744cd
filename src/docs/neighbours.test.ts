import assert from 'node:assert/strict';
import test from 'node:test';
import { docAt } from './doc-at.ts';
import { aroundInSection, neighboursOf } from './neighbours.ts';

const docs = [
  docAt('a.txt'),
  docAt('b.txt', { date: '2021' }),
  docAt('c.txt', { date: '2023-06-26' }),
  docAt('d.txt'),
  docAt('luat/e.txt', { date: '2021-05' }),
  docAt('luat/f.txt'),
  docAt('luat/sau/g.txt'),
];
const ids = (docs: readonly { id: string }[]) => docs.map(({ id }) => id);

test('neighbours stay in their section', () => {
  const neighbours = neighboursOf(docs);
  const cases: [id: string, newer: string | undefined, older: string | undefined][] = [
    ['c', undefined, 'b'],
    ['b', 'c', 'a'],
    ['d', 'a', undefined],
    ['luat/e', undefined, 'luat/f'],
    ['luat/f', 'luat/e', undefined],
    ['luat/sau/g', undefined, undefined],
  ];
  for (const [id, newer, older] of cases) {
    assert.deepEqual([neighbours.get(id)?.newer?.id, neighbours.get(id)?.older?.id], [newer, older], id);
  }
  assert.equal(neighbours.size, docs.length);
});

test('as many are around each document, however large its section is', () => {
  const section = Array.from({ length: 20 }, (_, index) => docAt(`so ${String(index).padStart(2, '0')}.txt`));
  const around = aroundInSection(section);
  const cases: [id: string, before: string[], after: string[], position: number][] = [
    ['so-00', [], ['so-01', 'so-02', 'so-03', 'so-04'], 1],
    ['so-02', ['so-00', 'so-01'], ['so-03', 'so-04', 'so-05', 'so-06'], 3],
    ['so-10', ['so-06', 'so-07', 'so-08', 'so-09'], ['so-11', 'so-12', 'so-13', 'so-14'], 11],
    ['so-19', ['so-15', 'so-16', 'so-17', 'so-18'], [], 20],
  ];
  for (const [id, before, after, position] of cases) {
    const { before: newer = [], after: older = [], ...rest } = around.get(id) ?? {};
    assert.deepEqual([ids(newer), ids(older), rest], [before, after, { position, count: 20 }], id);
  }
});
