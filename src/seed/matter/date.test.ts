import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed } from '../test-seed.ts';
import { precisionOf } from './date.ts';

const BOTH = 'crawl-prefix+opening-words';

test('dates that a text states of itself', () => {
  const cases: [text: string, date: string, rule: string][] = [
    ['date 2023-06 Ngày 26/6, tại Huế, Bộ Y tế họp.', '2023-06-26', BOTH],
    ['date 2023-06 Tại Huế, sáng 26-6, Bộ Y tế họp.', '2023-06-26', BOTH],
    ['date 2023-06 Chiều nay (5/4), Bộ Y tế họp.', '2023-06', 'crawl-prefix'],
    ['date 2023-06 Chiều (5/4), Bộ Y tế họp.', '2023-04-05', BOTH],
    ['date 2023 Ngày 26/6, Bộ Y tế họp.', '2023-06-26', BOTH],
    // Early in the year a page speaks of the year before.
    ['date 2023-01 Ngày 28/12, Bộ Y tế họp.', '2022-12-28', BOTH],
    // A month or two ahead it announces something.
    ['date 2023-06 Ngày 2/9, cả nước nghỉ lễ.', '2023-06', 'crawl-prefix'],
    // Days that the calendar does not have.
    ['date 2023-06 Ngày 31/6, Bộ Y tế họp.', '2023-06', 'crawl-prefix'],
    ['date 2023-06 Ngày 12/13, Bộ Y tế họp.', '2023-06', 'crawl-prefix'],
    ['date 2023-03 Ngày 29/2, Bộ Y tế họp.', '2023-03', 'crawl-prefix'],
    ['date 2024-03 Ngày 29/2, Bộ Y tế họp.', '2024-02-29', BOTH],
    // A day that the crawler knew stays.
    ['date 2023-06-27 Ngày 26/6, Bộ Y tế họp.', '2023-06-27', 'crawl-prefix'],
    ['date 2023-06 Bộ Y tế họp ngày 26/6.', '2023-06', 'crawl-prefix'],
    ['Ngày 26/6/2023, Bộ Y tế họp.', '2023-06-26', 'opening-words'],
    ['date 2024-01 Ngày 26/6/2023, Bộ Y tế họp.', '2023-06-26', 'opening-words'],
    ['Ngày 6 tháng 2 năm 2023, Bộ Y tế họp.', '2023-02-06', 'opening-words'],
    ['On June 5, 2023, the ministry met.', '2023-06-05', 'opening-words'],
    ['June 5th, 2023 - The ministry met.', '2023-06-05', 'opening-words'],
    ['2023-06-05: Bộ Y tế họp.', '2023-06-05', 'opening-words'],
    ['Lễ hội lớn\n\nNgày 26/6/2023, Huế mở hội.', '2023-06-26', 'opening-words'],
  ];
  for (const [text, date, rule] of cases) {
    const { matter } = convertSeed(text).data;
    assert.equal(matter?.date, date, text);
    assert.equal(matter?.inferred['date'], rule, text);
  }
});

test('no date is made up', () => {
  const cases = [
    'Bộ Y tế họp.',
    'Ngày 26/6, Bộ Y tế họp.',
    'Ngày 31/2/2023, Bộ Y tế họp.',
    'Bộ Y tế họp ngày 26/6/2023.',
    'Có 3/4 số phiếu năm 2023, ông An thắng.',
    'Năm 2023, Bộ Y tế họp.',
    'Theo Nghị định ngày 5/3/2020, học phí giảm.',
    'Từ ngày 1/7/2025, lương tăng.',
    'Sau ngày 30/4/1975, đất nước thống nhất.',
    'According to a law of June 5, 2020, fees fall.',
    'Before June 5, 2020, fees were high.',
    'Mã 2023-06-267 được dùng, rồi bỏ.',
  ];
  for (const text of cases) {
    const { matter } = convertSeed(text).data;
    assert.equal(matter?.date, undefined, text);
    assert.equal(matter?.datePrecision, 'none', text);
    assert.ok(matter && !('date' in matter.inferred), text);
  }
});

test('precisionOf', () => {
  const cases: [string | undefined, string][] = [
    ['2023-06-26', 'day'],
    ['2023-06', 'month'],
    ['2023', 'year'],
    [undefined, 'none'],
  ];
  for (const [date, precision] of cases) assert.equal(precisionOf(date), precision);
});
