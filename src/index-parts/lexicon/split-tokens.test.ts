import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normaliseWord, splitWords } from '../../shared/letters/word.ts';
import { isWord, splitTokens } from './split-tokens.ts';

test('a text is split into words and separators', () => {
  const cases: [text: string, tokens: string[]][] = [
    ['', []],
    ['Covid-19, TP.HCM', ['Covid', '19', ',', 'TP', '.', 'HCM']],
    ['thể dục - thể thao', ['thể', 'dục', 'thể', 'thao']],
    ['“Đà Nẵng” – 3 %', ['“', 'Đà', 'Nẵng', '”', '–', '3', '%']],
  ];
  for (const [text, tokens] of cases) assert.deepEqual(splitTokens(text), tokens);
});

test('the tokens that are words are the words of the search', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      assert.deepEqual(splitTokens(text).filter(isWord).map(normaliseWord), splitWords(text));
    }),
  );
});
