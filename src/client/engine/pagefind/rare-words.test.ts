import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTermIndex } from '../pagefind/term-index.ts';

test('a shard without a rare word has no answer and counts nothing', async () => {
  const found = { id: 'one', score: 1, words: [0], data: async () => ({}) };
  // Pagefind leaves out words that it does not have.
  const index = createTermIndex({
    async options() {},
    async filters() {},
    search: async (query) => ({ results: query === '"rare"' ? [] : [{ ...found }], total: 70, filters: {} }),
  })({});
  assert.deepEqual([(await index.words('a b', ['a'])).length, await index.total('a b', ['a'])], [1, 70]);
  assert.deepEqual([(await index.words('a b', ['rare'])).length, await index.total('a b', ['rare'])], [0, 0]);
});
