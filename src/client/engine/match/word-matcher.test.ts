import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normaliseWord } from '../../../shared/letters/word.ts';
import { markingRule } from './stem-rules.ts';
import { createWordMatcher, type Likeness } from './word-matcher.ts';

const compare = (typed: string, found: string, { lang = 'vi', hasStems = false, isTyping = false } = {}) =>
  createWordMatcher(markingRule(lang, hasStems))(normaliseWord(typed), normaliseWord(found), isTyping);

test('words of the same letters are compared by their marks, and no typed mark matches all', () => {
  const cases: [typed: string, found: string, likeness: Likeness | undefined][] = [
    ['nội', 'Nội', { marks: 'exact', distance: 0 }],
    ['noi', 'nội', { marks: 'typed', distance: 0 }],
    ['nôi', 'nội', { marks: 'typed', distance: 1 }],
    ['nổi', 'nội', { marks: 'letters', distance: 4 }],
    ['đa', 'da', { marks: 'letters', distance: 4 }],
    ['hoà', 'hòa', { marks: 'exact', distance: 0 }],
    ['nội', 'nộ', undefined],
  ];
  for (const [typed, found, likeness] of cases) assert.deepEqual(compare(typed, found), likeness, typed);
});

test('only a half-typed word matches the beginning of another one', () => {
  assert.equal(compare('tươ', 'tướng'), undefined);
  assert.deepEqual(compare('tươ', 'tướng', { isTyping: true }), { marks: 'typed', distance: 3 });
  assert.deepEqual(compare('tuo', 'tướng', { isTyping: true }), { marks: 'typed', distance: 2 });
});

test('words of one stem match: inflected forms in English, common beginnings elsewhere, none without stems', () => {
  const english = { lang: 'en', hasStems: true };
  assert.deepEqual(compare('ships', 'shipping', english), { distance: 0 });
  assert.deepEqual(compare('ship', 'ships', { ...english, isTyping: true }), { distance: 0 });
  assert.equal(compare('cats', 'catch', english), undefined);
  assert.deepEqual(compare('marchés', 'marcher', { lang: 'fr', hasStems: true }), { distance: 8 });
  assert.equal(compare('marchés', 'marcher', { lang: 'fr' }), undefined);
});
