import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPersonNames } from './person-names.ts';

test('lists of person names are read, and other texts are not', () => {
  const cases: [string, string[]][] = [
    ['Nguyễn Văn A', ['Nguyễn Văn A']],
    [
      'Jane Doe, J. R. R. Tolkien and Ludwig van Beethoven',
      ['Jane Doe', 'J. R. R. Tolkien', 'Ludwig van Beethoven'],
    ],
    ['Công Bính - Ngô Linh', ['Công Bính', 'Ngô Linh']],
    ["Conan O'Brien", ["Conan O'Brien"]],
    ['Hello there', []],
    ['Trần An và bạn bè', []],
    ['Ủy Ban Nhân Dân Thành Phố', []],
    ['Trần An, 1975', []],
    ['van Gogh', []],
    ['', []],
  ];
  for (const [text, names] of cases) assert.deepEqual(readPersonNames(text), names, text);
});
