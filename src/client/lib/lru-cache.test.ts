import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKept } from './lru-cache.ts';

test('the latest are kept, as many as there is room for', async () => {
  const kept = createKept<number>(3, 100, (size) => size);
  const add = async (key: string, size: number) => {
    kept.keep(key, Promise.resolve(size));
    await new Promise(setImmediate);
  };
  const have = (...keys: string[]) => keys.filter((key) => kept.get(key));
  await add('a', 1);
  await add('b', 1);
  await add('c', 1);
  await add('d', 1);
  assert.deepEqual(have('a', 'b', 'c', 'd'), ['b', 'c', 'd']);
  assert.ok(kept.get('b'));
  await add('e', 97);
  assert.deepEqual(have('b', 'c', 'd', 'e'), ['b', 'd', 'e']);
  await add('f', 500);
  assert.deepEqual(have('b', 'd', 'e', 'f'), ['f']);
  await add('g', 1);
  assert.deepEqual(have('f', 'g'), ['g']);
});

test('what failed is asked for again', async () => {
  const kept = createKept<number>(3, 100, (size) => size);
  const failing = Promise.reject(new Error('no index'));
  kept.keep('a', failing);
  await assert.rejects(failing);
  await new Promise(setImmediate);
  assert.equal(kept.get('a'), undefined);
});
