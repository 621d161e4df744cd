import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLines } from './lines.ts';
import { type List, listLines, readList } from './list-items.ts';

type Outline = (string | Outline)[];

/** Each item's lines; a list inside one is an array. */
function describeList({ items }: List): Outline {
  return items.map((item) =>
    item.flatMap(
      (part): Outline => ('items' in part ? [describeList(part)] : part.lines.map(({ text }) => text)),
    ),
  );
}

const items = (text: string) => {
  const list = readList(splitLines(text, 0), 0);
  return list ? describeList(list) : [];
};

test('two or more lines with the same kind of marker are a list that keeps its markers', () => {
  for (const [text, expected] of [
    ['- một\n- hai', [['- một'], ['- hai']]],
    ['• một\n• hai\nba', [['• một'], ['• hai']]],
    ['1. một\n2. hai\n3. ba', [['1. một'], ['2. hai'], ['3. ba']]],
    ['7) bảy\n8) tám', [['7) bảy'], ['8) tám']]],
    ['(1) một\n(2) hai', [['(1) một'], ['(2) hai']]],
    ['1.9. một\n1.10. hai', [['1.9. một'], ['1.10. hai']]],
    ['a) một\nb) hai\nđ) ba', [['a) một'], ['b) hai'], ['đ) ba']]],
    ['h) một\ni) hai\nk) ba', [['h) một'], ['i) hai'], ['k) ba']]],
    ['i. một\nii. hai\niii. ba\niv. bốn', [['i. một'], ['ii. hai'], ['iii. ba'], ['iv. bốn']]],
    ['[1] một\n[2] hai', [['[1] một'], ['[2] hai']]],
    ['- một\n  nữa\n- hai', [['- một', 'nữa'], ['- hai']]],
    ['1. một\n    2. hai', [['1. một'], ['2. hai']]],
  ] as const) {
    assert.deepEqual(items(text), expected, text);
  }
});

test('indented items, or items with markers of a lower kind, are nested lists', () => {
  for (const [text, expected] of [
    ['- một\n  - hai\n- ba', [['- một', [['- hai']]], ['- ba']]],
    ['- một\n  - hai', [['- một', [['- hai']]]]],
    ['1. một\na) hai\nb) ba\n2. bốn', [['1. một', [['a) hai'], ['b) ba']]], ['2. bốn']]],
    [
      '1. một\n- hai\n2. ba\n- bốn\n- năm',
      [
        ['1. một', [['- hai']]],
        ['2. ba', [['- bốn'], ['- năm']]],
      ],
    ],
    ['- một\n+ hai\n+ ba\n- bốn', [['- một', [['+ hai'], ['+ ba']]], ['- bốn']]],
    ['1. một\n   1. hai\n   2. ba\n2. bốn', [['1. một', [['1. hai'], ['2. ba']]], ['2. bốn']]],
    ['1. một\n1.1. hai\n1.2. ba\n2. bốn', [['1. một', [['1.1. hai'], ['1.2. ba']]], ['2. bốn']]],
    [
      '1. một\n   a) hai\n      - ba\n      - bốn\n        nữa\n   b) năm\n   sáu\n2. bảy',
      [['1. một', [['a) hai', [['- ba'], ['- bốn', 'nữa']]], ['b) năm']], 'sáu'], ['2. bảy']],
    ],
  ] as const) {
    assert.deepEqual(items(text), expected, text);
  }
});

test('other lines are no list', () => {
  for (const text of [
    '- một',
    'một\n- hai',
    '- một\n* hai',
    '1. một\n3. ba',
    '1. một\n2) hai',
    '2021. Một năm\n2022. Hai năm',
    '-một\n-hai',
    '- một\nhai\n- ba',
    'A. Một\nB. Hai',
    'b) một\na) hai',
    'v. Đức\nii. Lan',
    '3,2 tỷ\n4,1 tỷ',
    '(1 một\n(2 hai',
    '1. một\n- hai\n- ba',
    '26.6. một\n27.6. hai',
  ]) {
    assert.deepEqual(items(text), [], text);
  }
});

test('a list ends where its kind of marker ends', () => {
  for (const [text, used] of [
    ['- một\n- hai\n1. ba\n2. bốn', 2],
    ['1. một\n2. hai\nb) ba\nc) bốn', 2],
    ['- một\n- hai\n* ba\n* bốn', 2],
    ['1. một\n2. hai\n- ba\nbốn', 2],
  ] as const) {
    const list = readList(splitLines(text, 0), 0);
    assert.equal(list && listLines(list).length, used, text);
  }
});

test('a hundred thousand lines like list items are parsed', () => {
  for (const text of [
    '- một\n* hai\n'.repeat(50_000),
    `1. một\n${'- hai\n'.repeat(100_000)}`,
    '1. một\na) hai\ni. ba\n- bốn\n+ năm\n'.repeat(20_000),
    Array.from({ length: 100_000 }, (_, at) => `${' '.repeat(at % 300)}- một`).join('\n'),
  ]) {
    const lines = splitLines(text, 0);
    let used = 0;
    for (let at = 0; at < lines.length; ) {
      const list = readList(lines, at);
      const length = list ? listLines(list).length : 1;
      used += length;
      at += length;
    }
    assert.equal(used, lines.length);
  }
});
