import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCheckpoint } from './checkpoint.ts';

test('work that waits for nothing is stopped by what happens outside of it', async () => {
  const abort = new AbortController();
  let time = 0;
  const checkpoint = createCheckpoint(abort.signal, () => time);
  setImmediate(() => abort.abort(new Error('stopped')));
  const work = async () => {
    for (let documents = 0; documents < 1000; documents++) {
      time += 1;
      await checkpoint();
    }
  };
  await assert.rejects(work(), { message: 'stopped' });
  assert.ok(time < 1000);
});

test('a short piece of work gives its turn to nobody', async () => {
  let turns = 0;
  const checkpoint = createCheckpoint(new AbortController().signal, () => 0);
  setImmediate(() => {
    turns += 1;
  });
  for (let documents = 0; documents < 1000; documents++) await checkpoint();
  assert.equal(turns, 0);
});
