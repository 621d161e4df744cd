import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripDateline } from './dateline.ts';

test('a dateline is stripped from a first sentence', () => {
  for (const line of [
    'HANOI, June 5 (Reuters) - ',
    'WASHINGTON, D.C., June 5 - ',
    'HÀ NỘI, ngày 5/6 (TTXVN) – ',
    'HÀ NỘI (TTXVN) – ',
    '(Dân trí) - ',
    '(VOV.VN) -- ',
  ]) {
    assert.equal(stripDateline(`${line}Giá gạo tăng.`), 'Giá gạo tăng.', line);
  }
  for (const text of [
    'COVID-19 – một năm nhìn lại.',
    'TP.HCM - Long Thành thông xe.',
    '(Có 5 người, theo ông) - giá gạo tăng.',
    'HÀ NỘI, thủ đô – nơi giá gạo tăng.',
    'Ngày 5/6 – giá gạo tăng.',
  ]) {
    assert.equal(stripDateline(text), text);
  }
});
