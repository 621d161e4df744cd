import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDateLine } from './date-lines.ts';
import { readDate } from './day.ts';
import { readNumeral } from './numerals.ts';

/** A line that only says when, and its day; none for a line that says no day that a text can be from. */
const cases: readonly [line: string, day: string | undefined][] = [
  ['ngày 2 tháng 9 năm 1969', '1969-09-02'],
  // German
  ['3. März 1912', '1912-03-03'],
  ['Montag, den 24. Dezember 1956', '1956-12-24'],
  ['5. Jän. 2004', '2004-01-05'],
  ['31. April 1950', undefined],
  // French
  ['1er août 1936', '1936-08-01'],
  ['Publié le mardi 14 févr. 2012 à 18h30', '2012-02-14'],
  // Spanish
  ['1.º de mayo de 1931', '1931-05-01'],
  ['Viernes, 9 de agosto del 2002', '2002-08-09'],
  // Portuguese
  ['25 de abril de 1974', '1974-04-25'],
  ['quinta-feira, 3 de março de 2011', '2011-03-03'],
  // Italian
  ['2 giugno 1946', '1946-06-02'],
  ['1º sett. 1999', '1999-09-01'],
  // Dutch
  ['zaterdag 5 mei 1945', '1945-05-05'],
  // Russian
  ['«12» апреля 1961 г.', '1961-04-12'],
  ['Суббота, 7 нояб. 1987 года', '1987-11-07'],
  // Chinese and Japanese
  ['1978年12月18日', '1978-12-18'],
  ['２０１９年１０月２２日（火）', '2019-10-22'],
  ['二〇〇八年八月八日 星期五', '2008-08-08'],
  ['一九四九年十月一日', '1949-10-01'],
  ['二零一一年十一月廿三日', '2011-11-23'],
  ['2001年13月4日', undefined],
  // Eras
  ['令和元年5月1日', '2019-05-01'],
  ['昭和三十九年十月十日', '1964-10-10'],
  ['平成 7 年 1 月 17 日', '1995-01-17'],
  ['昭和99年1月1日', undefined],
  ['民國88年9月21日', '1999-09-21'],
  // Korean
  ['1997년 11월 21일 금요일', '1997-11-21'],
  ['2014. 4. 16.', '2014-04-16'],
  // Thai, and years of the Buddha
  ['14 ตุลาคม 2516', '1973-10-14'],
  ['วันที่ ๑๓ ต.ค. พ.ศ. ๒๕๕๙', '2016-10-13'],
  ['6 October 2519 BE', '1976-10-06'],
  ['October 14, B.E. 2516', '1973-10-14'],
  ['14 ตุลาคม ค.ศ. 1973', '1973-10-14'],
  // ISO 8601
  ['2011-03-11T14:46:18+09:00', '2011-03-11'],
  ['2011-03-11T05:46:18Z', '2011-03-11'],
  ['2011-03-11 05:46:18 UTC', '2011-03-11'],
  ['2011/3/11', '2011-03-11'],
  // Not yet, or never
  ['3. März 2412', undefined],
  ['2999年1月1日', undefined],
  ['5 June 3021', undefined],
];

for (const [line, day] of cases) {
  test(`${line} is ${day ?? 'no day'}`, () => {
    assert.equal(readDate(line, true), day);
    assert.equal(isDateLine(line), day !== undefined);
  });
}

/** Lines that hold a day and more, or a name of a month and no day. */
const others = [
  'Der 3. März 1912 in Köln',
  'Mai 1968',
  'Version 2023.06.26.1',
  '三月の歌 2020',
  '第12号',
  'Cây mai 3 năm 2020',
  '14 июля: праздник 1789',
];

for (const line of others) {
  test(`${line} is no line of a date`, () => assert.equal(isDateLine(line), false));
}

test('numerals', () => {
  const numerals: readonly [string, number][] = [
    ['26', 26],
    ['２６', 26],
    ['๒๖', 26],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['三十一', 31],
    ['卅一', 31],
    ['元', 1],
    ['', Number.NaN],
    ['十十', Number.NaN],
    ['x', Number.NaN],
  ];
  for (const [text, value] of numerals) assert.deepEqual(readNumeral(text), value, text);
});
