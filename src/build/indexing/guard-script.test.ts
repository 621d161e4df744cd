import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { guardScript } from './guard-script.ts';

test('a script runs only if it is complete', () => {
  const script = guardScript('done.push("đủ")');
  const run = (code: string) => {
    const done: string[] = [];
    runInNewContext(code, { done });
    return [...done];
  };
  assert.deepEqual(run(script), ['đủ']);
  assert.deepEqual(run(script.replace('đủ', 'đu')), []);
  assert.deepEqual(run(script.replace('.push(', '.concat(')), []);
});
