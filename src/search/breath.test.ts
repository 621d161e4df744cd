import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBreath } from './breath.ts';

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
