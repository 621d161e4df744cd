import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProgress } from './progress.ts';

test('a line names the phase, the count and the time left', () => {
  const cases: [phase: string, done: number, total: number, elapsed: number, line: string][] = [
    ['render', 50, 200, 4000, 'Rendering 50 of 200, 12 s left'],
    ['index', 100, 1000, 10_000, 'Indexing 100 of 1000, 1 min 30 s left'],
    // At the very beginning nothing tells how long it will take.
    ['convert', 1, 200, 4000, 'Converting 1 of 200'],
    ['read', 50, 50, 4000, 'Reading 50'],
    ['other', 1, 2, 1000, 'other 1 of 2, 1 s left'],
  ];
  for (const [phase, done, total, elapsed, line] of cases) {
    assert.equal(formatProgress({ phase, done, total, elapsed }), line);
  }
});
