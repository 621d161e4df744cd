import assert from 'node:assert/strict';
import test from 'node:test';
import { memoize, memoizeByObject } from './memoize.ts';

test('each argument is computed once, also where the result is undefined', () => {
  const asked: string[] = [];
  const compute = memoize((name: string) => {
    asked.push(name);
    return name === 'none' ? undefined : name.length;
  });
  assert.deepEqual(['a', 'none', 'a', 'none', 'bb'].map(compute), [1, undefined, 1, undefined, 2]);
  assert.deepEqual(asked, ['a', 'none', 'bb']);
});

test('a result is computed once for the same list', () => {
  let times = 0;
  const count = memoizeByObject((items: readonly string[]) => {
    times += 1;
    return items.length;
  });
  const items = ['a', 'b'];
  assert.deepEqual([count(items), count(items), count(['a', 'b']), times], [2, 2, 2, 2]);
});
