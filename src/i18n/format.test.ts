import assert from 'node:assert/strict';
import test from 'node:test';
import { formatSize } from './format-size.ts';
import { languageName } from './language-name.ts';

test('sizes have a suitable unit and the exact number of bytes', () => {
  for (const [bytes, vi, en] of [
    [0, '0 byte', '0 bytes'],
    [1, '1 byte', '1 byte'],
    [999, '999 byte', '999 bytes'],
    [3456, '3,5 kB (3.456 byte)', '3.5 kB (3,456 bytes)'],
    [25_000_000, '25 MB (25.000.000 byte)', '25 MB (25,000,000 bytes)'],
  ] as const) {
    assert.equal(formatSize(bytes, 'vi'), vi);
    assert.equal(formatSize(bytes, 'en'), en);
  }
});

test('languages are named in the language of the interface; an invalid code stays as it is', () => {
  for (const [code, vi, en] of [
    ['vi', 'Tiếng Việt', 'Vietnamese'],
    ['en', 'Tiếng Anh', 'English'],
    ['und', undefined, undefined],
    ['a b', 'a b', 'a b'],
  ] as const) {
    assert.equal(languageName(code, 'vi'), vi);
    assert.equal(languageName(code, 'en'), en);
  }
});
