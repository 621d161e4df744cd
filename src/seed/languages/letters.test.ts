import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeProfiles, profileLetters } from './letters.ts';

test('the profile of letters names the script and counts letters and marks', () => {
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
    const { own, ...profile } = profileLetters(text);
    assert.deepEqual(profile, { script, count, marked }, text);
    assert.equal(own?.share ?? 0, vietnamese, text);
    if (own) assert.equal(own.language.tag, 'vi', text);
  }
});

test('merged profiles equal the profile of the joined passages', () => {
  const passages = ['Đà Nẵng mưa', 'một ngày', 'сад'].map(profileLetters);
  const all = mergeProfiles(passages);
  const { own: _, ...profile } = profileLetters('Đà Nẵng mưa một ngày сад');
  assert.deepEqual({ ...all, marked: all.marked.toFixed(4) }, { ...profile, marked: (6 / 19).toFixed(4) });
  assert.equal(mergeProfiles([]).script, 'Latin');
  assert.equal(mergeProfiles(['ab', 'моря'].map(profileLetters)).script, 'Cyrillic');
});
