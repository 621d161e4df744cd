import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FoundDocument } from '../retrieve/term-index.ts';
import { sortCandidates } from './sort-candidates.ts';

const found = (id: string): FoundDocument => ({ id, score: 1, words: [], run: 0, data: async () => ({}) });

test('documents with what was typed come first, then those with its words, each in the order that was chosen', async () => {
  const all = async () => ['d', 'c', 'b', 'a'].map(found);
  const candidates = [
    { id: 'a' },
    { id: 'undated', isExact: true },
    { id: 'b', isExact: true },
    { id: 'c', hasWords: true },
    { id: 'd', isExact: true, hasWords: true },
  ];
  const sorted = await sortCandidates(candidates, { all });
  assert.deepEqual(
    sorted.map(({ id }) => id),
    ['d', 'b', 'undated', 'c', 'a'],
  );
});
