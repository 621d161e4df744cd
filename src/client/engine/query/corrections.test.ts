import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitWords } from '../../../shared/letters/word.ts';
import { createTestLexicon } from '../test/lexicon.ts';
import { correctReading } from './corrections.ts';

const lexicon = createTestLexicon({ công: 300, an: 300, dân: 200, nhân: 200, đà: 40, nẵng: 40, nắng: 4 });

test('a spelling correction changes one doubtful word, unknown words first', () => {
  const corrected = (text: string, ...doubtful: number[]) =>
    [...correctReading(splitWords(text), new Set(doubtful), lexicon)].map(({ corrected }) => corrected);
  assert.deepEqual(corrected('đà nẵg', 1).slice(0, 1), ['đà nẵng']);
  assert.deepEqual(corrected('đà nẵg'), []);
  assert.equal(corrected('an cônng', 0, 1)[0], 'an công');
  for (const [at, words] of corrected('công nah dân', 1).entries()) {
    assert.match(words ?? '', /^công \S+ dân$/, `${at}`);
  }
});
