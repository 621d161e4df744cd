import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIndexFollower } from './follow-index.ts';

test('a refresh abandons the run before it, and the index is ready after the last one', async () => {
  const log: string[] = [];
  let run = 0;
  const { refresh, ready } = createIndexFollower(
    async (signal) => {
      const name = `run ${++run}`;
      log.push(`${name} begins`);
      if (run === 1)
        await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      log.push(`${name} ends`);
    },
    () => assert.fail('an abandoned run is no failure'),
  );
  await ready();
  refresh();
  await Promise.resolve().then(() => {});
  refresh();
  refresh();
  await ready();
  assert.deepEqual(log, ['run 1 begins', 'run 2 begins', 'run 2 ends']);
});

test('a failure is told, and the next refresh tries again', async () => {
  const told: unknown[] = [];
  let fails = true;
  const { refresh, ready } = createIndexFollower(
    () => (fails ? Promise.reject(new Error('no space')) : Promise.resolve()),
    (error) => told.push(String(error)),
  );
  refresh();
  await ready();
  fails = false;
  refresh();
  await ready();
  assert.deepEqual(told, ['Error: no space']);
});
