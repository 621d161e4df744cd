import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { splitLines } from '../lines.ts';
import { readPageNumber } from './page-number.ts';
import { removeRunningHeads } from './running-heads.ts';

/** What stays, a block a string, and what is removed. */
function remove(text: string): { kept: string; removed: string[] } {
  const file = new VFile();
  const kept = removeRunningHeads(splitLines(text, 0), file);
  const said = kept.map(({ text: words }) => words).join('\n');
  return { kept: said.replace(/\n{2,}/g, '\n\n').trim(), removed: file.data.removed ?? [] };
}

test('the number of a page is read beside its title and alone', () => {
  for (const [text, value, side, title] of [
    ['12', 12, 'alone', ''],
    ['- 12 -', 12, 'alone', ''],
    ['Trang 3/12', 3, 'alone', 'trang'],
    ['Page 3 of 12', 3, 'alone', 'page'],
    ['xiv', 14, 'alone', ''],
    ['HẠT THÓC          7', 7, 'end', 'hạt thóc'],
    ['7     Hạt thóc', 7, 'start', 'hạt thóc'],
    ['Hạt thóc | 7', 7, 'end', 'hạt thóc'],
    ['Hạt thóc – trang 7', 7, 'end', 'hạt thóc'],
  ] as const) {
    const number = readPageNumber(text);
    assert.deepEqual([number?.value, number?.side], [value, side], text);
    assert.ok(number?.title.startsWith(title), text);
  }
  for (const text of ['Hạt thóc', '3.', '3)', 'a) một', '12345', 'mix', '']) {
    assert.equal(readPageNumber(text), undefined, text);
  }
});

test('heads and feet of pages are removed, and a sentence that they break goes on', () => {
  for (const [text, kept, removed] of [
    [
      'một hai\n\nSÔNG QUÊ    3\n\nba bốn.\n\n4    SÔNG QUÊ\n\nNăm.\n\nSÔNG QUÊ    5\n\nSáu.',
      'một hai\nba bốn.\n\nNăm.\n\nSáu.',
      ['SÔNG QUÊ    3', '4    SÔNG QUÊ', 'SÔNG QUÊ    5'],
    ],
    ['Một,\n- 1 -\nhai,\n- 2 -\nba,\n- 3 -\nbốn.', 'Một,\nhai,\nba,\nbốn.', ['- 1 -', '- 2 -', '- 3 -']],
    ['Một.\nTrang 1/2\nHai.\nTrang 2/2', 'Một.\nHai.', ['Trang 1/2', 'Trang 2/2']],
    ['Một,\n\nvii\n\nhai,\n\nviii\n\nba,\n\nix\n\nbốn.', 'Một,\nhai,\nba,\nbốn.', ['vii', 'viii', 'ix']],
    // The title of the book, without a number, above each page.
    [
      'Một,\n\n4\n\nBẾN CŨ\n\nhai,\n\n5\n\nBẾN CŨ\n\nba,\n\n6\n\nBẾN CŨ\n\nbốn.',
      'Một,\nhai,\nba,\nbốn.',
      ['4', 'BẾN CŨ', '5', 'BẾN CŨ', '6', 'BẾN CŨ'],
    ],
    // Chapters change, the book's title comes again.
    [
      'A.\nĐÒ NGANG | 2\nB.\nChương một | 3\nC.\nĐÒ NGANG | 4\nD.\nChương hai | 5\nE.\nĐÒ NGANG | 6\nF.',
      'A.\nB.\nC.\nD.\nE.\nF.',
      ['ĐÒ NGANG | 2', 'Chương một | 3', 'ĐÒ NGANG | 4', 'Chương hai | 5', 'ĐÒ NGANG | 6'],
    ],
    // The title at the top is the text's.
    [
      'LÚA MÙA     1\n\nMột.\n\n2     LÚA MÙA\n\nHai.\n\nLÚA MÙA     3\n\nBa.',
      'LÚA MÙA\n\nMột.\n\nHai.\n\nBa.',
      ['1', '2     LÚA MÙA', 'LÚA MÙA     3'],
    ],
  ] as const) {
    assert.deepEqual(remove(text), { kept, removed }, text);
  }
});

test('other lines that count or come again stay', () => {
  for (const text of [
    'BÀI 1\n\nMột.\n\nBÀI 2\n\nHai.\n\nBÀI 3\n\nBa.',
    'Hồi 1\n\nmột,\n\nHồi 2\n\nhai,\n\nHồi 3\n\nba.',
    '1\n\nMột.\n\n2\n\nHai.\n\n3\n\nBa.',
    'Một.\n\nĐIỆP KHÚC\n\nHai.\n\nĐIỆP KHÚC\n\nBa.\n\nĐIỆP KHÚC',
    'Mở đầu     1\nĐi chợ     3\nVề nhà     4\nKết        5',
    'Năm ấy là năm 1944\nĐói.\nNăm sau là năm 1945\nĐói.\nRồi đến năm 1946\nNo.',
    'Bàn     1\nGỗ lim.\nGhế     2\nGỗ mít.\nTủ     3\nGỗ xoan.',
    'Gạo | 12\nMột.\nGạo | 40\nHai.\nGạo | 12\nBa.',
  ]) {
    assert.deepEqual(remove(text), { kept: text, removed: [] }, text);
  }
});
