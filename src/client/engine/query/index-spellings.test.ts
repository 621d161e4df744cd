import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitWords } from '../../../shared/letters/word.ts';
import { indexSpellings } from './index-spellings.ts';

test('a reading has all spellings that texts may use', () => {
  const cases: [text: string, spellings: string[]][] = [
    ['hòa', ['hòa', 'hoà']],
    ['hoà bình', ['hoà bình', 'hòa bình']],
    ['26/6', ['26/6', '26 6']],
    ['TP.HCM', ['TP.HCM', 'tp hcm', 'tp.hcm']],
    ['covid 19', ['covid 19', 'covid19']],
    ['khỏe hòa', ['khỏe hòa', 'khoẻ hoà', 'khoẻ hòa', 'khỏe hoà']],
    ['toán', ['toán']],
  ];
  for (const [text, spellings] of cases) {
    assert.deepEqual(new Set(indexSpellings({ text, words: splitWords(text) })), new Set(spellings), text);
  }
});
