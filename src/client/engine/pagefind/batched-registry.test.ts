import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextTask } from '../../lib/yield-to-main.ts';
import { actInSteps } from './batched-registry.ts';

test('a batch runs a limited number of calls at once, and all of them in order', async () => {
  const done: number[] = [];
  /** Lets others have their turn after every tenth item. */
  const newYielder = () => {
    let count = 0;
    return async () => {
      if (++count % 10 === 0) await nextTask();
    };
  };
  const add = actInSteps<number>((item) => done.push(item), newYielder);
  const items = Array.from({ length: 25 }, (_, at) => at);
  for (const item of items) add(item);
  await nextTask();
  assert.ok(done.length >= 10 && done.length < items.length, `${done.length}`);
  while (done.length < items.length) await nextTask();
  assert.deepEqual(done, items);
  add(25);
  await nextTask();
  assert.equal(done.at(-1), 25);
});
