import assert from 'node:assert/strict';
import test from 'node:test';
import { findNeighbours } from './neighbours.ts';
import { docAt } from './test/doc.ts';

const ids = (docs: readonly { id: string }[] = []) => docs.map(({ id }) => id);

test('neighbours are documents of the same section, newest first', () => {
  const around = findNeighbours([
    docAt('a.txt'),
    docAt('b.txt', { date: '2021' }),
    docAt('c.txt', { date: '2023-06-26' }),
    docAt('luat/e.txt', { date: '2021-05' }),
    docAt('luat/f.txt'),
    docAt('luat/sau/g.txt'),
  ]);
  const cases: [id: string, before: string[], after: string[], count: number][] = [
    ['c', [], ['b', 'a'], 3],
    ['b', ['c'], ['a'], 3],
    ['luat/f', ['luat/e'], [], 2],
    ['luat/sau/g', [], [], 1],
  ];
  for (const [id, before, after, count] of cases) {
    const found = around.get(id);
    assert.deepEqual([ids(found?.before), ids(found?.after)], [before, after], id);
    assert.equal(found?.count, count, id);
  }
});

test('the number of neighbours does not grow with the section', () => {
  const section = Array.from({ length: 20 }, (_, index) => docAt(`so ${String(index).padStart(2, '0')}.txt`));
  const around = findNeighbours(section);
  const cases: [id: string, before: string[], after: string[]][] = [
    ['so-00', [], ['so-01', 'so-02']],
    ['so-01', ['so-00'], ['so-02', 'so-03']],
    ['so-10', ['so-08', 'so-09'], ['so-11', 'so-12']],
    ['so-19', ['so-17', 'so-18'], []],
  ];
  for (const [id, before, after] of cases) {
    const found = around.get(id);
    assert.deepEqual([ids(found?.before), ids(found?.after)], [before, after], id);
  }
});
