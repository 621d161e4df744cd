import assert from 'node:assert/strict';
import test from 'node:test';
import { shortenText } from './shorten-text.ts';

test('texts are cut between words', () => {
  const cases: [text: string, longest: number, expected: string][] = [
    ['', 5, ''],
    ['Mùa nước', 8, 'Mùa nước'],
    ['Mùa nước năm nay', 10, 'Mùa nước…'],
    ['Mùa nước năm nay', 9, 'Mùa nước…'],
    ['Mùa nước năm', 7, 'Mùa…'],
    ['Nghiêngngả', 5, 'Nghiê…'],
    ['😀😀😀', 2, '😀😀…'],
  ];
  for (const [text, longest, expected] of cases) assert.equal(shortenText(text, longest), expected, text);
});
