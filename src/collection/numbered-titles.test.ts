import assert from 'node:assert/strict';
import test from 'node:test';
import type { Doc } from './doc.ts';
import { newestFirst } from './order.ts';

function listed(titles: readonly string[], section = ''): string[] {
  const docs = titles.map((title, at) => ({ id: `${at}`, data: { title, section } }) as Doc);
  return newestFirst(docs).map(({ data }) => data.title);
}

test('numbered titles are listed as they count, whatever their numerals', () => {
  const rows = [
    ['Hồi I: Ra đi', 'Hồi II: Lạc lối', 'Hồi V: Gặp bạn', 'Hồi IX: Vượt đèo', 'Hồi XIV: Về làng'],
    ['PHẦN IV', 'PHẦN V', 'PHẦN IX', 'PHẦN XI'],
    ['Book III – Rain', 'Book IV – Sun', 'Book IX – Snow', 'Book XL – End'],
    ['IV. Trồng dâu', 'V. Nuôi tằm', 'IX. Kéo tơ'],
    ['Chương 2', 'Chương 9', 'Chương 10'],
    ['第二章 雨', '第三章 風', '第十章 雪', '第十二章 春', '第二十一章 夏'],
    ['Hồi thứ nhất', 'Hồi thứ hai', 'Hồi thứ ba', 'Hồi thứ mười', 'Hồi thứ mười một'],
    ['Chapter One', 'Chapter Two', 'Chapter Three', 'Chapter Ten'],
  ];
  for (const row of rows) assert.deepEqual(listed(row.toReversed()), row);
});

test('letters and names that look like Roman numerals are no numbers', () => {
  const rows = [
    ['A. Kho', 'B. Bếp', 'C. Sân', 'D. Ao', 'I. Vườn', 'V. Cổng'],
    ['CHI LAN', 'DI LINH', 'MI LAN', 'VI LAN'],
    ['LÊ LI', 'LÊ VI', 'LÊ XI'],
    ['Mix tape', 'Vi khuẩn', 'Xi măng'],
    ['I am here', 'We are here'],
    ['Nhà hai mái', 'Nhà một mái'],
    ['Vitamin C', 'Vitamin D', 'Vitamin X'],
  ];
  for (const row of rows) assert.deepEqual(listed(row.toReversed()), row);
});

test('each section decides for itself', () => {
  const make = (title: string, section: string) => ({ id: title, data: { title, section } }) as Doc;
  const docs = [
    ...['C. Cá', 'I. Tôm'].map((title) => make(title, 'chu')),
    ...['V. Mực', 'IX. Cua', 'IV. Ốc'].map((title) => make(title, 'so')),
  ];
  const order = newestFirst(docs).map(({ id }) => id);
  assert.deepEqual(
    order.filter((id) => /^[VX]|^IV|^IX/.test(id)),
    ['IV. Ốc', 'V. Mực', 'IX. Cua'],
  );
  assert.deepEqual(
    order.filter((id) => /^[CI]\./.test(id)),
    ['C. Cá', 'I. Tôm'],
  );
});
