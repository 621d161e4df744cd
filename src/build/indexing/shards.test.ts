import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseShardCount, pickShard } from './shards.ts';

test('an index has one shard while all pages fit, then the smallest sufficient power of two', () => {
  const cases: [pages: number, count: number][] = [
    [0, 1],
    [10_000, 1],
    [10_001, 2],
    [25_200, 2],
    [25_201, 4],
    [100_000, 8],
    [1_000_000, 128],
  ];
  for (const [pages, count] of cases) assert.equal(chooseShardCount(pages, 10_000), count, `${pages} pages`);
});

test('a page stays in its shard when others are added, and shards have similar sizes', () => {
  const sizes = Array(8).fill(0);
  for (let number = 0; number < 8000; number++) {
    const url = `tin/bai-${number}.html`;
    assert.equal(pickShard(url, 8) % 4, pickShard(url, 4));
    sizes[pickShard(url, 8)] += 1;
  }
  for (const size of sizes) assert.ok(size > 850 && size < 1150, `${size} of 1000`);
});
