import assert from 'node:assert/strict';
import test from 'node:test';
import { quantile } from './quantile.ts';
import { scoreRanking, summarizeScores } from './score.ts';

test('a score depends on the rank of the first relevant result and on the number of relevant ones', () => {
  const cases: [
    found: string[],
    relevant: string[],
    mrr: number,
    recall: number,
    success: number,
    none: number,
  ][] = [
    [['a', 'b'], ['a'], 1, 1, 1, 0],
    [['b', 'a'], ['a'], 1 / 2, 1, 0, 0],
    [['a', 'c', 'b'], ['a', 'b', 'd', 'e'], 1, 2 / 4, 1, 0],
    [['b'], ['a'], 0, 0, 0, 0],
    [[], ['a'], 0, 0, 0, 1],
    // Ten results cannot hold more than ten right ones.
    [[...'abcdefghij'], [...'abcdefghijklmnopqrst'], 1, 1, 1, 0],
  ];
  for (const [found, relevant, mrr, recall, success, none] of cases) {
    assert.deepEqual(scoreRanking(found, new Set(relevant)), { mrr, recall, success, none }, `${found}`);
  }
});

test('each kind has the same weight in the mean, and only ten results count', () => {
  const queries = [
    { query: 'one', kind: 'x', relevant: ['a.txt'] },
    { query: 'two', kind: 'x', relevant: ['a.txt'] },
    { query: 'three', kind: 'x', relevant: ['a.txt'] },
    { query: 'four', kind: 'y', relevant: ['a.txt'] },
  ];
  const late = [...Array.from({ length: 10 }, (_, index) => `${index}.txt`), 'a.txt'];
  const rankings = new Map([
    ['one', ['folder/a.txt']],
    ['two', ['b.txt', 'b.txt', 'a.txt']],
    ['three', late],
  ]);
  const rows = summarizeScores(queries, rankings).map(({ name, count, mrr, none }) => [
    name,
    count,
    mrr,
    none,
  ]);
  assert.deepEqual(rows, [
    ['x', 3, (1 + 1 / 2 + 0) / 3, 0],
    ['y', 1, 0, 1],
    ['all queries', 4, 1.5 / 4, 1],
    ['mean of the kinds', 2, 1.5 / 3 / 2, 1],
  ]);
});

test('answers with folders are compared as paths', () => {
  const queries = [{ query: 'one', kind: 'x', relevant: ['b/README.md'] }];
  const [wrong] = summarizeScores(queries, new Map([['one', ['a/README.md']]]));
  const [right] = summarizeScores(queries, new Map([['one', ['b/README.md']]]));
  assert.deepEqual([wrong?.mrr, right?.mrr], [0, 1]);
});

test('a quantile is the value at its share of the sorted values', () => {
  assert.equal(quantile([3, 1, 2], 0.5), 2);
  assert.equal(quantile([...Array(100).keys()], 0.95), 95);
  assert.equal(quantile([7], 0.95), 7);
});
