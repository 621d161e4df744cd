import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import { splitBlocks, splitLines } from './lines.ts';
import { findPreformatted } from './preformatted.ts';

/** A table's rows, names of columns in capitals, cells parted by points; a drawing's lines; `undefined` where neither is. */
function findPiece(text: string): string[] | string | undefined {
  const [piece] = findPreformatted(splitBlocks(splitLines(text, 0))).values();
  const { node } = piece ?? {};
  if (node?.type === 'code') return node.value;
  return node && readRows(node);
}

function readRows(node: Nodes): string[] {
  if (!('children' in node)) return [];
  if (!('name' in node) || node.name !== 'tr') return node.children.flatMap(readRows);
  return [
    node.children
      .map((cell) => (nodeName(cell) === 'th' ? readNodeText(cell).toUpperCase() : readNodeText(cell)))
      .join(' · '),
  ];
}

const nodeName = (node: Nodes) => ('name' in node ? node.name : undefined);
const readNodeText = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(readNodeText).join('') : '';

test('tables of tabs, bars and columns are recognised', () => {
  for (const [text, rows] of [
    ['a\tb\nc\td', ['a · b', 'c · d']],
    ['a\t\tb\nc\t\td', ['a · b', 'c · d']],
    ['a\t\tb\nc\td\te', ['a ·  · b', 'c · d · e']],
    ['| a | b |\n|---|:-:|\n| c |  |', ['A · B', 'c · ']],
    ['| a | b |\n| c | d |', ['a · b', 'c · d']],
    [' a | b\n---+---\n c | d', ['A · B', 'c · d']],
    ['+---+---+\n| a | b |\n+---+---+\n| c | d |\n| e | f |\n+---+---+', ['A · B', 'c · d', 'e · f']],
    [
      '+---+---+\n| a | b |\n+---+---+\n| c | d |\n+---+---+\n| e | f |\n+---+---+',
      ['a · b', 'c · d', 'e · f'],
    ],
    [
      '+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+\n| e | f |\n+---+---+',
      ['A · B', 'c · d', 'e · f'],
    ],
    [
      'một   hai   ba\nbốn   năm   sáu\nbảy   tám   chín',
      ['một · hai · ba', 'bốn · năm · sáu', 'bảy · tám · chín'],
    ],
    ['Thôn   Số hộ\n------------\nĐoài     120\nĐông      85', ['THÔN · SỐ HỘ', 'Đoài · 120', 'Đông · 85']],
    ['  Đoài   120\n  Đông    85', ['Đoài · 120', 'Đông · 85']],
    ['1.  An       200\n2.  Bình      50', ['1. · An · 200', '2. · Bình · 50']],
  ] as const) {
    assert.deepEqual(findPiece(text), rows, text);
  }
});

test('drawings keep every space', () => {
  for (const text of [
    '┌───┐\n│ a │\n└───┘',
    '  +---+     +---+\n  | a | --> | b |\n  +---+     +---+',
    '  a ──> b\n  │     │\n  └──<──┘',
    ' /\\_/\\\n( o.o )\n/ > ^ <',
    '| một      |\n| hai ba   |\n| bốn      |',
    '+---+---+\n| a | b |\n| c |\n+---+---+',
    'Nơi nhận:              TM. ỦY BAN\n- Như trên;              CHỦ TỊCH\n- Lưu: VT.           Nguyễn Văn An',
  ]) {
    assert.equal(findPiece(text), text);
  }
});

test('other lines are neither tables nor drawings', () => {
  for (const text of [
    'a\tb',
    'a\tb\nc\td\te',
    'Trang chủ | Tin tức | Liên hệ\nHà Nội | Huế | Vinh',
    '| một mình |',
    'a | b\nc | d',
    'một   hai\nba bốn',
    'One sentence.  Then another.\nTwo of them.  And so on on.\nThe third.   It ends here.',
    '1.   An\n2.   Bình\n3.   Cường',
    '-    một\n-    hai\n-    ba',
    '#    một\n#    hai\n#    ba',
    'BỘ NỘI VỤ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/QĐ          Độc lập - Tự do - Hạnh phúc\nv/v nghỉ tết       Hà Nội, ngày 3 tháng 1 năm 2020',
    'Con ơi con ngủ cho ngoan\n    Nước lên mẹ tát\nNgoài kia có tiếng con ghe\n    Chở trăng về bến',
    'và/hoặc\n3/4 số phiếu\n1/2',
    '+ một\n+ hai\n+ ba',
    'a --> b\nb --> c\nc --> d',
    '──────\nmột',
    '* * *',
    '| một | hai |\n--- + ---\n| ba | bốn |\n--- +',
    'một | hai\n=== +\nba | bốn',
    'một | hai\n+ ---\nba | bốn',
  ]) {
    assert.equal(findPiece(text), undefined, text);
  }
});
