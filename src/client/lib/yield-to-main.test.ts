import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createYielder, delay, runAtOnce, runInSteps, type Steps } from './yield-to-main.ts';

test('work yields when its budget is used up, and not before', async (t) => {
  let time = 0;
  let turns = 0;
  t.mock.method(performance, 'now', () => time);
  const yieldIfDue = createYielder(undefined, 5, async () => {
    turns++;
  });
  const expected = [
    [4, 0],
    [5, 1],
    [9, 1],
    [10, 2],
    [30, 3],
  ] as const;
  for (const [now, count] of expected) {
    time = now;
    await yieldIfDue();
    assert.equal(turns, count, `at ${now} ms`);
  }
});

test('by default work yields to a new task', async () => {
  const order: string[] = [];
  setTimeout(() => order.push('other'));
  await createYielder(undefined, 0)();
  order.push('work');
  assert.deepEqual(order, ['other', 'work']);
});

test('aborted work ends when it yields next', async () => {
  const work = new AbortController();
  let steps = 0;
  const walking = runInSteps(walk(), createYielder(work.signal, 0));
  await assert.rejects(walking, { name: 'AbortError' });
  assert.equal(steps, 2);
  assert.equal(runAtOnce(walk()), 'there');

  function* walk(): Steps<string> {
    for (steps = 0; steps < 10; steps++) {
      if (steps === 2) work.abort();
      yield;
    }
    return 'there';
  }
});

test('an aborted delay ends at once', async (t) => {
  // No timer runs out: the delay can only end because it is aborted.
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const work = new AbortController();
  const delaying = delay(60_000, work.signal);
  work.abort();
  await assert.rejects(delaying, { name: 'AbortError' });
  await assert.rejects(delay(60_000, work.signal), { name: 'AbortError' });
  const whole = delay(1, new AbortController().signal);
  t.mock.timers.tick(1);
  await whole;
});
