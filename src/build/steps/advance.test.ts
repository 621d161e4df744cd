import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BuildEvent } from '../events.ts';
import { advance } from './advance.ts';

test('an abort that comes as an event of its own ends a loop that waits for nothing else', async () => {
  const abort = new AbortController();
  const events: BuildEvent[] = [];
  const context = { emit: (event: BuildEvent) => events.push(event), signal: abort.signal };
  setImmediate(() => abort.abort(new Error('stopped')));
  const loop = async () => {
    for (let done = 1; done <= 1000; done++) await advance(context, 'prove', done, 1000);
  };
  await assert.rejects(loop(), { message: 'stopped' });
  assert.deepEqual(events[0], { type: 'progress', phase: 'prove', done: 1, total: 1000 });
  assert.ok(events.length < 1000);
});
