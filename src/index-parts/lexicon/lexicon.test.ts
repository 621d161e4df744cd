import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLexiconMaker } from './lexicon.ts';

function made(texts: readonly string[]) {
  const maker = createLexiconMaker();
  for (const text of texts) maker.add(text);
  return maker.finish();
}

test('a word is counted once in each document, in one form', () => {
  const { documents, words } = made(['Đà Nẵng, đà điểu; hoà', 'ĐÀ'.normalize('NFD'), 'hòa', '', '– 5 %']);
  assert.equal(documents, 5);
  assert.deepEqual(words, [
    ['5', 1],
    ['hòa', 2],
    ['nẵng', 1],
    ['điểu', 1],
    ['đà', 2],
  ]);
});

test('names of object properties are ordinary words', () => {
  assert.deepEqual(made(['constructor __proto__']).words, [
    ['constructor', 1],
    ['proto', 1],
  ]);
});

test('the lexicon keeps the most frequent words', () => {
  const frequent = Array.from({ length: 1000 }, (_, at) => `hay${at}`).join(' ');
  const rare = Array.from({ length: 20_000 }, (_, at) => `w${at}`).join(' ');
  const { words } = made([frequent, rare, frequent]);
  assert.equal(words.length, 20_000);
  assert.equal(words.filter(([, documents]) => documents === 2).length, 1000);
});

test('the lexicon includes abbreviations', () => {
  const { abbreviations } = made(['Công an nhân dân (CAND)']);
  assert.deepEqual(abbreviations, [{ short: 'cand', long: ['công an nhân dân'] }]);
});
