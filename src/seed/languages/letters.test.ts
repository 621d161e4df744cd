import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lettersOf, lettersOfAll } from './letters.ts';

test('lettersOf', () => {
  const cases: [text: string, script: string, count: number, marked: number, vietnamese?: number][] = [
    ['', 'Latin', 0, 0],
    ['Đà Nẵng', 'Latin', 6, 0.5, 1 / 6],
    ['Được Ơn', 'Latin', 6, 4 / 6, 3 / 6],
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
  for (const [text, script, count, marked, vietnamese = 0] of cases) {
    assert.deepEqual(lettersOf(text), { script, count, marked, vietnamese }, text);
  }
});

test('lettersOfAll: as if the passages were one', () => {
  const passages = ['Đà Nẵng mưa', 'một ngày', 'сад'].map(lettersOf);
  const all = lettersOfAll(passages);
  assert.deepEqual(
    { ...all, marked: all.marked.toFixed(4) },
    { ...lettersOf('Đà Nẵng mưa một ngày сад'), marked: (6 / 19).toFixed(4) },
  );
  assert.equal(lettersOfAll([]).script, 'Latin');
  assert.equal(lettersOfAll(['ab', 'моря'].map(lettersOf)).script, 'Cyrillic');
});
