import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPlaceFinder, type Place } from './place-finder.ts';

const PLACES: readonly Place[] = [
  ['nguon'],
  ['user-content-loi-cuoi'],
  ['dieu-1-pham-vi', 'Điều 1. Phạm vi'],
  ['mam-and-muoi', 'Mắm & muối'],
  ['2-mo-dau', '2. Mở đầu'],
  ['ma', 'Mã'],
  ['ma-2', 'Má'],
  ['notes', 'Notes'],
  ['notes-2', 'Notes'],
  ['notes-3', 'Notes'],
  ['muc', '结论'],
  ['c', 'C++'],
  ['c-2', 'C#'],
];

test('a fragment leads to its place however programs spell headings', () => {
  const find = createPlaceFinder(PLACES);
  const cases: [fragment: string, id: string | undefined][] = [
    ['nguon', 'nguon'],
    ['Nguồn', 'nguon'],
    ['loi-cuoi', 'user-content-loi-cuoi'],
    ['user-content-loi-cuoi', 'user-content-loi-cuoi'],
    ['user-content-điều-1-phạm-vi', 'dieu-1-pham-vi'],
    ['user-content-', undefined],
    ['điều-1-phạm-vi', 'dieu-1-pham-vi'],
    ['dieu-1-pham-vi', 'dieu-1-pham-vi'],
    ['dieu_1_pham_vi', 'dieu-1-pham-vi'],
    ['Điều 1. Phạm vi', 'dieu-1-pham-vi'],
    ['mắm--muối', 'mam-and-muoi'],
    ['mam-muoi', 'mam-and-muoi'],
    ['mam-and-muoi', 'mam-and-muoi'],
    ['mở-đầu', '2-mo-dau'],
    ['mo-dau', '2-mo-dau'],
    ['má', 'ma-2'],
    ['mã', 'ma'],
    ['ma', 'ma'],
    ['notes-1', 'notes-2'],
    ['notes-2', 'notes-3'],
    ['notes-3', 'notes-3'],
    ['结论', 'muc'],
    ['c-1', 'c-2'],
    ['notes-9', undefined],
    ['muối', undefined],
    ['', undefined],
    ['-', undefined],
  ];
  for (const [fragment, id] of cases) assert.equal(find(fragment), id, fragment);
});
