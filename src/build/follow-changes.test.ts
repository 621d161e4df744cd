import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFollower } from './follow-changes.ts';

const noError = (error: unknown) => assert.fail(String(error));

test('changes that come together are one run; those during a run are one more', async () => {
  let runs = 0;
  const gate = Promise.withResolvers<void>();
  const follow = createFollower(async () => {
    runs += 1;
    await gate.promise;
  }, noError);
  const first = [follow(), follow(), follow()];
  await Promise.resolve().then(() => {});
  const later = [follow(), follow()];
  gate.resolve();
  await Promise.all([...first, ...later]);
  assert.equal(runs, 2);
});

test('a run that fails is told of, and the next change runs again', async () => {
  const errors: unknown[] = [];
  let runs = 0;
  const follow = createFollower(
    async () => {
      runs += 1;
      if (runs === 1) throw new Error('no such folder');
    },
    (error) => errors.push(error),
  );
  await follow();
  await follow();
  assert.deepEqual([runs, String(errors)], [2, 'Error: no such folder']);
});
