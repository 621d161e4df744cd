import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from './lines.ts';
import { listAt } from './list-items.ts';

const items = (text: string) => listAt(linesOf(text, 0), 0).map((lines) => lines.map(({ text }) => text));

test('two lines or more with the same kind of mark are a list, marks included', () => {
  for (const [text, expected] of [
    ['- một\n- hai', [['- một'], ['- hai']]],
    ['• một\n• hai\nba', [['• một'], ['• hai']]],
    ['1. một\n2. hai\n3. ba', [['1. một'], ['2. hai'], ['3. ba']]],
    ['7) bảy\n8) tám', [['7) bảy'], ['8) tám']]],
    ['a) một\nb) hai\nđ) ba', [['a) một'], ['b) hai'], ['đ) ba']]],
    ['- một\n  nữa\n- hai', [['- một', 'nữa'], ['- hai']]],
  ] as const) {
    assert.deepEqual(items(text), expected);
  }
});

test('everything else is not', () => {
  for (const text of [
    '- một',
    'một\n- hai',
    '- một\n* hai',
    '1. một\n3. ba',
    '2021. Một năm\n2022. Hai năm',
    '-một\n-hai',
    '- một\nhai\n- ba',
    'A. Một\nB. Hai',
    '3,2 tỷ\n4,1 tỷ',
  ]) {
    assert.deepEqual(items(text), [], text);
  }
});

test('a hundred thousand lines that almost make lists take no time', () => {
  const lines = linesOf('- một\n* hai\n'.repeat(50_000), 0);
  for (let at = 0; at < lines.length; at++) assert.deepEqual(listAt(lines, at), []);
});
