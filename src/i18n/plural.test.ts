import assert from 'node:assert/strict';
import test from 'node:test';
import { selectPlural } from './plural.ts';

test('a text has the plural form of its number in its language', () => {
  const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
  const cases: [lang: string, ...forms: [n: number, form: string][]][] = [
    ['vi', [0, 'other'], [1, 'other'], [2, 'other']],
    ['en', [0, 'other'], [1, 'one'], [2, 'other']],
    ['fr', [0, 'one'], [1, 'one'], [2, 'other']],
    ['pl', [1, 'one'], [2, 'few'], [5, 'many'], [22, 'few'], [1.5, 'other']],
    ['ar', [0, 'zero'], [1, 'one'], [2, 'two'], [3, 'few'], [11, 'many'], [100, 'other']],
  ];
  for (const [lang, ...numbers] of cases) {
    for (const [n, form] of numbers) assert.equal(selectPlural(forms, n, lang), form, `${lang}: ${n}`);
  }
  assert.equal(selectPlural({ other: 'văn bản' }, 1, 'en'), 'văn bản');
});
