import assert from 'node:assert/strict';
import test from 'node:test';
import { mergeSorted } from './merge-sorted.ts';
import { sortCandidates } from './sort-candidates.ts';

const byNumber = (a: number, b: number) => a - b;

async function take(lists: number[][], most: number) {
  const asked: number[] = [];
  const readKey = async (item: number) => {
    asked.push(item);
    return item;
  };
  const taken: number[] = [];
  for await (const item of mergeSorted(lists, readKey, byNumber)) {
    if (taken.push(item) >= most) break;
  }
  return { taken, asked: asked.length };
}

test('sorted lists merge into one', async () => {
  const cases: [lists: number[][], expected: number[]][] = [
    [[], []],
    [[[]], []],
    [[[1, 2]], [1, 2]],
    [
      [
        [1, 4, 6],
        [2, 3, 5],
      ],
      [1, 2, 3, 4, 5, 6],
    ],
    [
      [[3], [], [1, 1], [2]],
      [1, 1, 2, 3],
    ],
  ];
  for (const [lists, expected] of cases) {
    assert.deepEqual((await take(lists, Number.POSITIVE_INFINITY)).taken, expected);
  }
});

test('merging reads no more entries than a page needs', async () => {
  const lists = [0, 1, 2].map((first) => Array.from({ length: 1000 }, (_, index) => first + 3 * index));
  const { taken, asked } = await take(lists, 10);
  assert.deepEqual(taken, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  assert.ok(asked <= 10 + 3 * 5, String(asked));
});

test('entries without a sort key keep their order at the end', async () => {
  const item = (id: string) => ({ id });
  const index = { all: async () => ['c', 'x', 'a'].map((id) => item(id) as never) };
  const sorted = await sortCandidates(['a', 'b', 'c', 'd'].map(item), index);
  assert.equal(sorted.map(({ id }) => id).join(''), 'cabd');
});
