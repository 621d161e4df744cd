import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lettersOf } from './letters.ts';

test('lettersOf', () => {
  const cases: [text: string, script: string, count: number, marked: number][] = [
    ['', 'Latin', 0, 0],
    ['Đà Nẵng', 'Latin', 6, 0.5],
    ['“A” – 12 (b)…', 'Latin', 2, 0],
    ['поле ab', 'Cyrillic', 6, 0],
    ['渔民, a', 'Han', 3, 0],
    ['さかな', 'Kana', 3, 0],
    ['물고기', 'Hangul', 3, 0],
    ['سمك', 'Arabic', 3, 0],
    ['ψάρι', 'Greek', 4, 0],
    ['ปลา', 'Thai', 3, 0],
    ['मछली', 'Indic', 4, 0],
    ['דגים', 'Hebrew', 4, 0],
    ['😀😀😀 a', 'Latin', 1, 0],
  ];
  for (const [text, script, count, marked] of cases) {
    assert.deepEqual(lettersOf(text), { script, count, marked }, text);
  }
});
