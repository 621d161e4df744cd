import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { bareForm, hideStroke, restoreStroke } from './diacritics.ts';

test('a hidden stroke is restored', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('đ', 'Đ', 'd', 'D', 'ð', 'a\u0301', ' ') }), (text) => {
      assert.equal(restoreStroke(hideStroke(text)), text);
    }),
  );
});

test('decomposition of a hidden đ gives d', () => {
  assert.equal(hideStroke('Đà Nẵng').normalize('NFD').replace(/\p{M}/gu, ''), 'Da Nang');
});

test('the bare form has plain letters without diacritics', () => {
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
