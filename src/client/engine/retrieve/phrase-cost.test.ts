import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitWords } from '../../../shared/letters/word.ts';
import { createLexicon } from '../query/lexicon.ts';
import { phraseCost } from './phrase-cost.ts';

const lexicon = createLexicon({
  documents: 1000,
  words: [
    ['của', 800],
    ['cua', 10],
    ['nhà', 500],
    ['nhã', 100],
    ['đèo', 20],
  ],
  abbreviations: [],
});

test('common words cost more than rare ones, letters more than marks, one shard more than many', () => {
  const cost = (text: string, marks: 'exact' | 'any', shards = 1, documents = 10_000) =>
    phraseCost(splitWords(text), marks, { lexicon, documents, shards });
  const inOrder = [cost('xyz', 'any'), cost('đèo', 'any'), cost('nhà đèo', 'any'), cost('của nhà', 'any')];
  assert.deepEqual(
    [...inOrder].sort((a, b) => a - b),
    inOrder,
  );
  assert.ok(cost('nhà', 'exact') < cost('nhà', 'any'));
  assert.ok(Math.abs(cost('của nhà', 'any') / cost('của nhà', 'any', 4) - 4) < 0.01);
  // Twice the documents of each word, twice the documents that have both.
  assert.ok(Math.abs(cost('của nhà', 'any', 1, 20_000) / cost('của nhà', 'any') - 4) < 0.01);
});
