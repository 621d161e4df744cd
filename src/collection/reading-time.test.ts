import assert from 'node:assert/strict';
import test from 'node:test';
import { translateCount } from '../i18n/index.ts';
import { readingMinutes } from './reading-time.ts';

test('reading time depends on the language, in whole minutes', () => {
  for (const [words, lang, minutes] of [
    [0, 'vi', 0],
    [1, 'vi', 1],
    [449, 'vi', 1],
    [450, 'vi', 2],
    [1200, 'vi-VN', 4],
    [1200, 'en', 5],
    [1200, 'EN-gb', 5],
    [1200, 'zh-Hant', 5],
    [1200, 'fr', 6],
    [1200, 'und', 6],
  ] as const) {
    assert.equal(readingMinutes(words, lang), minutes, `${words} ${lang}`);
  }
});

test('the interface uses the right plural', () => {
  assert.equal(translateCount('vi', 'minutes', 4), '4 phút đọc');
  assert.equal(translateCount('vi', 'minutes', 1), '1 phút đọc');
  assert.equal(translateCount('en', 'minutes', 1), '1 minute to read');
  assert.equal(translateCount('en', 'minutes', 1200), '1,200 minutes to read');
});
