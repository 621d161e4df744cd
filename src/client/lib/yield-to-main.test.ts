import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atOnce, createBreath, inTurns, pause, type Steps } from './yield-to-main.ts';

test('others have their turn when the time is over, and not before', async () => {
  let turns = 0;
  const other = setInterval(() => turns++, 1);
  const work = (ms: number) => {
    for (const start = performance.now(); performance.now() - start < ms; );
  };
  const patient = createBreath(60_000);
  for (let piece = 0; piece < 3; piece++) {
    work(2);
    await patient();
  }
  assert.equal(turns, 0);
  const breathe = createBreath(5);
  work(10);
  await breathe();
  assert.ok(turns > 0);
  clearInterval(other);
});

test('work that is wanted no more ends at its next breath', async () => {
  const work = new AbortController();
  let steps = 0;
  const walking = inTurns(walk(), createBreath(0, work.signal));
  await assert.rejects(walking, { name: 'AbortError' });
  assert.equal(steps, 2);
  assert.equal(atOnce(walk()), 'there');

  function* walk(): Steps<string> {
    for (steps = 0; steps < 10; steps++) {
      if (steps === 2) work.abort();
      yield;
    }
    return 'there';
  }
});

test('a pause that is wanted no more ends at once', async () => {
  const work = new AbortController();
  const start = performance.now();
  const pausing = pause(60_000, work.signal);
  work.abort();
  await assert.rejects(pausing, { name: 'AbortError' });
  await assert.rejects(pause(60_000, work.signal), { name: 'AbortError' });
  await pause(1, new AbortController().signal);
  assert.ok(performance.now() - start < 10_000);
});
