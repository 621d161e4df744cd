import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingLevels, readHeadingLine, underlineRank } from './headings.ts';
import type { Line } from './lines.ts';

const line = (text: string): Line => ({ text, raw: text, number: 1, column: 1, offset: 0 });

test('a line that names a part is a heading', () => {
  for (const text of [
    'PHẦN THỨ NHẤT',
    'Chương IV',
    'Chương 2. Những ngày đầu',
    'MỤC 1. QUY ĐỊNH',
    'Điều 12. Quyền và nghĩa vụ của công dân',
    'Điều 3a. Sửa đổi',
    'Chapter XI',
    'Section 2: Scope',
    '# Một',
    '### Ba',
    'KẾT LUẬN',
    'II. KẾT QUẢ ĐẠT ĐƯỢC',
    'THE FIRST WINTER',
  ]) {
    assert.ok(readHeadingLine(line(text), true), text);
  }
});

test('a line that mentions a part is no heading', () => {
  for (const text of [
    'Điều 5 của Luật này quy định về đất đai',
    'Chương trình họp chiều nay',
    'Phần lớn người dân đồng ý',
    'Chương IV của bộ luật đã được thông qua.',
    'Mục đích của cuộc họp',
    'Article of the year',
    '#hashtag',
    '####### bảy',
    'TP.HCM 2023',
    'BCA',
    'HỘI NGHỊ ĐÃ KẾT THÚC.',
    `Điều 12. ${'Người sử dụng đất có quyền '.repeat(8)}`,
    '1. Một việc nhỏ',
  ]) {
    assert.equal(readHeadingLine(line(text), true), undefined, text);
  }
  assert.equal(readHeadingLine(line('KẾT LUẬN'), false), undefined, 'capitals inside a block are emphasis');
});

test('an underlined line is a heading', () => {
  assert.ok((underlineRank(line('====')) ?? 0) < (underlineRank(line('----')) ?? 0));
  for (const text of ['--', '***', '= = =', '----x']) assert.equal(underlineRank(line(text)), undefined);
});

test('heading levels nest without gaps for any ranks', () => {
  for (const [ranks, levels] of [
    [
      [10, 11, 13],
      [2, 3, 4],
    ],
    [
      [11, 13, 13, 11, 12, 13],
      [2, 3, 3, 2, 3, 4],
    ],
    [
      [13, 11, 13],
      [2, 2, 3],
    ],
    [
      [3, 5, 4, 1],
      [2, 3, 3, 2],
    ],
    [
      [1, 2, 3, 4, 5, 6, 30],
      [2, 3, 4, 5, 6, 6, 6],
    ],
    [[], []],
  ] as const) {
    assert.deepEqual(headingLevels(ranks), levels);
  }
});
