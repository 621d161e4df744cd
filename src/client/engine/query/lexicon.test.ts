import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normaliseWord } from '../../../shared/letters/word.ts';
import { createTestLexicon } from '../test/lexicon.ts';
import { createLexicon } from './lexicon.ts';

const lexicon = createTestLexicon({ của: 1000, đà: 40, da: 10, nẵng: 30, an: 100, constructor: 1 }, [
  { short: 'cand', long: ['công an nhân dân', 'cả nhà'] },
  { short: 'and', long: ['công an nhân dân'] },
]);

test('a word is known by all of its letters or by its first ones', () => {
  assert.equal(lexicon.documentsWithLetters('da'), 40);
  assert.equal(lexicon.documentsWithLetters('toString'), 0);
  const cases: [bare: string, begins: boolean][] = [
    ['nang', true],
    ['na', true],
    ['nangs', false],
    ['ang', false],
  ];
  for (const [bare, begins] of cases) assert.equal(lexicon.hasBeginning(bare), begins, bare);
});

test('a rarer word has a higher weight', () => {
  const weights = ['của', 'an', 'đà', 'nẵng', 'xyzzy'].map((form) => lexicon.wordWeight(normaliseWord(form)));
  assert.deepEqual(
    weights,
    weights.toSorted((a, b) => a - b),
  );
  assert.ok(weights.every((weight) => weight > 0 && weight <= 1));
  // Without marks it may be any word of its letters.
  assert.equal(lexicon.wordWeight(normaliseWord('nang')), lexicon.wordWeight(normaliseWord('nẵng')));
});

test('an empty collection weights all words equally', () => {
  for (const documents of [0, 1, 2]) {
    const weight = createLexicon({ documents, words: [], abbreviations: [] }).wordWeight(normaliseWord('an'));
    assert.ok(weight > 0 && weight <= 1, `${documents}: ${weight}`);
  }
});

test('a word without marks is a shortcut if texts mostly have it with marks', () => {
  const cases: [form: string, isLazy: boolean][] = [
    ['nang', true],
    ['da', true],
    ['nẵng', false],
    ['an', false],
    ['xyzzy', false],
  ];
  for (const [form, isLazy] of cases)
    assert.equal(lexicon.lacksUsualMarks(normaliseWord(form)), isLazy, form);
});

test('an abbreviation leads to its long forms, and only the likeliest one leads back', () => {
  assert.deepEqual(lexicon.otherNames('cand'), ['công an nhân dân', 'cả nhà']);
  assert.deepEqual(lexicon.otherNames('công an nhân dân'), ['cand', 'and']);
  assert.deepEqual(lexicon.otherNames('cả nhà'), []);
  assert.deepEqual(lexicon.otherNames('constructor'), []);
  assert.equal(lexicon.longestName, 4);
  assert.equal(createTestLexicon({}).longestName, 1);
});

test('a beginning is completed by words of the collection with its marks, the most frequent first', () => {
  const lexicon = createTestLexicon({ nẵng: 30, nắng: 40, nặng: 4, nâng: 7, nan: 3, na: 1 });
  const complete = (text: string, most = 9) =>
    lexicon.completions(normaliseWord(text), most).map(({ form }) => form);
  assert.deepEqual(complete('na'), ['nắng', 'nẵng', 'nâng', 'nặng', 'nan']);
  assert.deepEqual(complete('na', 2), ['nắng', 'nẵng']);
  assert.deepEqual(complete('nẵ'), ['nẵng']);
  assert.deepEqual(complete('nâ'), ['nâng']);
  assert.deepEqual(complete('nang'), []);
  assert.deepEqual(complete('x'), []);
});
