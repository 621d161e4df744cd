import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { bareForm, hideStroke, restoreStroke } from './diacritics.ts';

test('a hidden stroke comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('đ', 'Đ', 'd', 'D', 'ð', 'a\u0301', ' ') }), (text) => {
      assert.equal(restoreStroke(hideStroke(text)), text);
    }),
  );
});

test('decomposition leaves d of a hidden đ', () => {
  assert.equal(hideStroke('Đà Nẵng').normalize('NFD').replace(/\p{M}/gu, ''), 'Da Nang');
});

test('bareForm leaves what everybody types', () => {
  for (const [word, bare] of [
    ['“Đà', 'da'],
    ['Nẵng,', 'nang'],
    ['TP.HCM', 'tphcm'],
    ['NGƯỜI', 'nguoi'],
    ['…', ''],
  ] as const) {
    assert.equal(bareForm(word), bare);
  }
});
