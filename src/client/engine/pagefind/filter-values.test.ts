import assert from 'node:assert/strict';
import test from 'node:test';
import { mergeCounts } from '../retrieve/merge-counts.ts';
import { hideInFilters, restoreInCounts } from './filter-values.ts';

test('filter values are encoded for the index and restored in counts', () => {
  assert.deepEqual(hideInFilters({ tag: 'Đê', section: ['đ', 'a'], year: { any: ['đ'] } }), {
    tag: 'D\u0369ê',
    section: ['d\u0369', 'a'],
    year: { any: ['d\u0369'] },
  });
  assert.deepEqual(restoreInCounts({ tag: { 'D\u0369ê': 2 } }), { tag: { Đê: 2 } });
});

test('a filter value may have any name', () => {
  const counts = JSON.parse('{"tag":{"__proto__":1,"constructor":2}}');
  const merged = mergeCounts([counts, restoreInCounts(counts)]);
  assert.equal(JSON.stringify(merged), '{"tag":{"__proto__":2,"constructor":4}}');
});
