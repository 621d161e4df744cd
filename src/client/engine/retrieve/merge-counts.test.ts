import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeCounts } from './merge-counts.ts';

test('counts of the same value are added up', () => {
  const vi = { year: { 2023: 2, 2024: 1 }, lang: { vi: 3 } };
  const en = { year: { 2024: 4 }, lang: { en: 4 } };
  assert.deepEqual(mergeCounts([vi, en]), { year: { 2023: 2, 2024: 5 }, lang: { vi: 3, en: 4 } });
  assert.deepEqual(mergeCounts([]), {});
  assert.deepEqual(vi.year[2024], 1);
});

test('a tag may have the name of an object property', () => {
  const counts = JSON.parse(
    '{"tag": {"constructor": 1, "toString": 2, "__proto__": 3}, "constructor": {"a": 1}}',
  );
  assert.deepEqual(JSON.stringify(mergeCounts([counts])), JSON.stringify(counts));
  assert.equal(Object.hasOwn(Object, 'a'), false);
});
