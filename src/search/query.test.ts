import assert from 'node:assert/strict';
import test from 'node:test';
import { searchesFor } from './query.ts';

const STROKE = '\u0335';

test('what is typed becomes searches, the exact one first', () => {
  for (const [typed, searches] of [
    ['quảng', ['quảng']],
    ['to lam', ['"to lam"', 'to lam']],
    ['  to \n lam ', ['"to lam"', 'to lam']],
    ['Đà Nẵng', [`"D${STROKE}à Nẵng"`, `D${STROKE}à Nẵng`]],
    ['Đà'.normalize('NFD'), [`D${STROKE}à`]],
    ['"năm 2024"', ['"năm 2024"']],
    ['“năm 2024”', ['"năm 2024"']],
    ['"một" hai', ['"một hai"', 'một hai']],
    ['', []],
    ['  ', []],
    ['""', []],
  ] as const) {
    assert.deepEqual(searchesFor(typed), searches, typed);
  }
});
