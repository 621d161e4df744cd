import assert from 'node:assert/strict';
import test from 'node:test';
import { once } from './once.ts';

test('a list is worked on once, another list of the same content again', () => {
  let calls = 0;
  const sum = once((numbers: readonly number[]) => {
    calls += 1;
    return numbers.reduce((total, number) => total + number, 0);
  });
  const numbers = [1, 2];
  assert.deepEqual([sum(numbers), sum(numbers), calls], [3, 3, 1]);
  assert.deepEqual([sum([1, 2]), calls], [3, 2]);
});
