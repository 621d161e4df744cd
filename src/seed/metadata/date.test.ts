import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed } from '../test/seed.ts';
import { datePrecision } from './date.ts';

const BOTH = 'crawl-prefix+opening-words';

test('a date that a text states of itself is found', () => {
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
    ['On 5 June 2023, the ministry met.', '2023-06-05', 'opening-words'],
    ['5th of June 2023 - The ministry met.', '2023-06-05', 'opening-words'],
    ['Ngày 5 tháng 6 năm 2023, Bộ Y tế họp.', '2023-06-05', 'opening-words'],
    ['HANOI, June 5, 2023 (Reuters) - The ministry met.', '2023-06-05', 'opening-words'],
    ['date 2023-06 HANOI, June 5 (Reuters) - The ministry met.', '2023-06-05', BOTH],
    ['date 2023-06 HÀ NỘI, 5/6 (TTXVN) – Bộ Y tế họp.', '2023-06-05', BOTH],
    ['date 2023-06 HÀ NỘI (TTXVN) – Ngày 5/6, Bộ Y tế họp.', '2023-06-05', BOTH],
    // The year of a day near by.
    ['HANOI, June 5 (Reuters) - It met after a storm of June 3, 2023.', '2023-06-05', 'opening-words+text'],
    // What is planned is later by nature.
    ['Ngày 26/6/2023, Huế bàn mục tiêu đến năm 2030.', '2023-06-26', 'opening-words'],
  ];
  for (const [text, date, rule] of cases) {
    const { metadata } = convertSeed(text).data;
    assert.equal(metadata?.date, date, text);
    assert.equal(metadata?.inferred['date'], rule, text);
  }
});

test('a line that states when a text was written dates it', () => {
  const cases: [lines: string, date: string | undefined, rule: string | undefined][] = [
    ['Hà Nội, ngày 26 tháng 6 năm 2023', '2023-06-26', 'place-and-date'],
    ['Số: 12/QĐ-UBND    TP. Hồ Chí Minh, ngày 5/6/2023', '2023-06-05', 'place-and-date'],
    ['Thời gian: 19h30 ngày 12/4/2022', '2022-04-12', 'place-and-date'],
    ['Date: June 5, 2021', '2021-06-05', 'place-and-date'],
    ['(Cập nhật 26/06/2023 10:30)', '2023-06-26', 'date-line'],
    ['Thứ hai, 26/6/2023, 10:30 (GMT+7)', '2023-06-26', 'date-line'],
    ['06:47 ngày 02 tháng 06 năm 2016', '2016-06-02', 'date-line'],
    ['Updated June 5, 2023 at 10:30 am', '2023-06-05', 'date-line'],
    ['Hà Nội, ngày    tháng   năm 2023', undefined, undefined],
    ['Trận đấu 26/6/2023', undefined, undefined],
    ['31/6/2023', undefined, undefined],
    // A chronicle.
    ['2/9/1945\n\nLễ ra mắt.\n\n19/12/1946', undefined, undefined],
  ];
  const prose = 'Đoàn đã đi qua ba xã vùng cao và gặp bà con ở từng bản.';
  for (const [lines, date, rule] of cases) {
    const { metadata } = convertSeed(`Chuyến đi dài\n\n${lines}\n\n${prose}\n\n${prose}`).data;
    assert.deepEqual(
      [metadata?.date, metadata?.inferred['date'], metadata?.title],
      [date, rule, 'Chuyến đi dài'],
      lines,
    );
  }
  // A sentence that was torn apart.
  assert.equal(convertSeed(`${prose}\n\nNgày 9.11.2010,\n\n${prose}`).data.metadata?.date, undefined);
  // In English nobody knows which of two numbers is the month.
  assert.equal(
    convertSeed('The long way\n\nUpdated 05/06/2023\n\nWe came to the village at night and left it at dawn.')
      .data.metadata?.date,
    undefined,
  );
  // Such a line is no title.
  assert.equal(
    convertSeed(`26/6/2023 10:30\n\n${prose}`).data.metadata?.title,
    'Đoàn đã đi qua ba xã vùng cao và gặp bà con ở từng bản',
  );
});

test('a historical date in a text does not date it', () => {
  const cases: [text: string, date: string | undefined][] = [
    ['Ngày 2/9/1945, Chủ tịch đọc Tuyên ngôn.', undefined],
    ['date 2023-06 Ngày 2/9/1945, Chủ tịch đọc Tuyên ngôn.', '2023-06'],
    ['Ngày 5/3/2003, ông An mất tích. Năm 2010, vụ án được mở lại.', undefined],
    ['Ngày 5/3/2003, ông An mất tích. Ngày 7/8/2010, vụ án được mở lại.', undefined],
    // The paper of that day says so in a line of its own.
    ['Hà Nội, ngày 2 tháng 9 năm 1945\n\nChủ tịch đọc Tuyên ngôn.', '1945-09-02'],
  ];
  for (const [text, date] of cases) assert.equal(convertSeed(text).data.metadata?.date, date, text);
});

test('a heading that is a day dates a text if no other is', () => {
  const blog = (days: string[]) => days.map((day) => `## ${day}\n\nTrời nắng, cả xóm ra đồng.\n`).join('\n');
  assert.equal(convertSeed(blog(['Thứ Hai, 4 tháng 5, 2015']), 'a.md').data.metadata?.date, '2015-05-04');
  assert.equal(
    convertSeed(blog(['Thứ Hai, 4 tháng 5, 2015', 'Thứ Ba, 5 tháng 5, 2015']), 'a.md').data.metadata?.date,
    undefined,
  );
});

test('invalid and ambiguous dates are not inferred', () => {
  const cases = [
    'HANOI, June 5 (Reuters) - The ministry met.',
    'HANOI, June 5 (Reuters) - The ministry recalled May 20, 2019 and June 9, 2021.',
    'They said 5 may be too few.',
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
    const { metadata } = convertSeed(text).data;
    assert.equal(metadata?.date, undefined, text);
    assert.equal(metadata?.datePrecision, 'none', text);
    assert.ok(metadata && !('date' in metadata.inferred), text);
  }
});

test('the precision of a date follows from its parts', () => {
  const cases: [string | undefined, string][] = [
    ['2023-06-26', 'day'],
    ['2023-06', 'month'],
    ['2023', 'year'],
    [undefined, 'none'],
  ];
  for (const [date, precision] of cases) assert.equal(datePrecision(date), precision);
});
