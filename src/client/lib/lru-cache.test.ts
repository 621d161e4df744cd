import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLruCache } from './lru-cache.ts';

const settle = () => new Promise(setImmediate);

test('the most recently used values are kept within the limits', async () => {
  const cache = createLruCache<number>({ max: 3, maxSize: 100, sizeOf: (size) => size });
  const add = async (key: string, size: number) => {
    cache.set(key, Promise.resolve(size));
    await settle();
  };
  const have = (...keys: string[]) => keys.filter((key) => cache.get(key));
  await add('a', 1);
  await add('b', 1);
  await add('c', 1);
  await add('d', 1);
  assert.deepEqual(have('a', 'b', 'c', 'd'), ['b', 'c', 'd']);
  assert.ok(cache.get('b'));
  await add('e', 97);
  assert.deepEqual(have('b', 'c', 'd', 'e'), ['b', 'd', 'e']);
  await add('f', 500);
  assert.deepEqual(have('b', 'd', 'e', 'f'), ['f']);
  await add('g', 1);
  assert.deepEqual(have('f', 'g'), ['g']);
});

test('without sizes the cache limits the number of values', async () => {
  const cache = createLruCache<string>({ max: 2 });
  for (const key of ['a', 'b', 'c']) cache.set(key, Promise.resolve(key));
  await settle();
  assert.equal(cache.get('a'), undefined);
  assert.equal(await cache.get('b'), 'b');
});

test('a rejected value is not cached', async () => {
  const cache = createLruCache<number>({ max: 3 });
  const failing = Promise.reject(new Error('no index'));
  cache.set('a', failing);
  await assert.rejects(failing);
  await settle();
  assert.equal(cache.get('a'), undefined);
});
