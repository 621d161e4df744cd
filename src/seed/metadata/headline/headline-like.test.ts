import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHeadlineLike } from './headline-like.ts';

test('a number before the colon makes a headline, not a field', () => {
  const lines = [
    'Bài 3: Ao',
    'BÀI 12: SÓNG',
    'Hồi thứ nhất: Ra đi',
    'Chương Hai: Rét',
    'Chương mười hai: Rét',
    'Tập IV: Biển',
    'Phần 2 : Núi',
    'Ngày 3: Đèo',
    'Chapter 9: Rain',
    'Chapter Two: Rain',
    'Lesson 4: Bread',
    'Part III: Ash',
    'Kapitel 3: Regen',
    'Chapitre 5: Pluie',
    'Глава 2: Дождь',
    '第三章: 雨',
    'Chương 5.',
    'CHƯƠNG I',
    'Hồi thứ hai',
    'Kapitel 7',
    '第二回',
  ];
  for (const line of lines) assert.ok(isHeadlineLike(line), line);
});

test('a label and its value are no headline', () => {
  const lines = [
    'Lớp: 5A',
    'Mã bài: CN-0412',
    'Số: 12/QĐ',
    'Tổ 5: 12',
    'Chapter: Rain',
    'Part number: A12',
    'Tel 2: 0912345678',
    'x1 = y',
    'Tác giả: Lan',
    'Nhà có ba.',
    'She had five.',
    'Bài đã đăng trên báo 12.',
  ];
  for (const line of lines) assert.ok(!isHeadlineLike(line), line);
});
