import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inPieces } from './in-pieces.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve));

test('of many only some are done at once, and all in the end, in their order', async () => {
  const done: number[] = [];
  const add = inPieces<number>(10, (item) => done.push(item));
  const items = Array.from({ length: 25 }, (_, at) => at);
  for (const item of items) add(item);
  assert.deepEqual(done, []);
  await turn();
  assert.equal(done.length, 10);
  while (done.length < items.length) await turn();
  assert.deepEqual(done, items);
  add(25);
  await turn();
  assert.equal(done.at(-1), 25);
});
