import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPathDate } from './path-date.ts';

const cases: readonly [path: string, date: string | undefined, isFolder?: boolean][] = [
  ['2019-11-03-chuyen-que.md', '2019-11-03'],
  ['2019-11-03 chuyện quê.txt', '2019-11-03'],
  ['biên bản 2019.11.03.txt', '2019-11-03'],
  ['2019_11_03.txt', '2019-11-03'],
  ['20191103_họp.txt', '2019-11-03'],
  ['họp-20191103.txt', '2019-11-03'],
  ['IMG20191103_0812.txt', '2019-11-03'],
  ['20191103T081200Z.txt', '2019-11-03'],
  ['2019-11-03-08-12-00.txt', '2019-11-03'],
  ['03-11-2019.txt', '2019-11-03'],
  ['chợ phiên (3.11.2019).txt', '2019-11-03'],
  ['ngày 3 tháng 11 năm 2019.txt', '2019-11-03'],
  ['3_November_2019_notes.txt', '2019-11-03'],
  ['2019年11月3日.txt', '2019-11-03'],
  ['bản tin_2019_11.txt', '2019-11'],
  ['2019-11 bản tin.txt', '2019-11'],
  ['tháng 11 năm 2019.txt', '2019-11'],
  ['2019/11/03/a.txt', '2019-11-03', true],
  ['báo/2019/11/3/a.txt', '2019-11-03', true],
  ['2019/11/03.txt', '2019-11-03', true],
  ['2019/11/a.txt', '2019-11', true],
  ['2019-11-03/a.txt', '2019-11-03', true],
  ['2019/2018-05-06 a.txt', '2018-05-06'],
  // No day that the calendar has, or that can have been.
  ['2019-13-03.txt', undefined],
  ['2019-02-29.txt', undefined],
  ['20191345.txt', undefined],
  ['2019/13/03/a.txt', undefined],
  ['2097-01-02.txt', undefined],
  // Identifiers, versions, numbers of telephones, sizes, chapters.
  ['978-2019-11-03.txt', undefined],
  ['000_3ae91319fd06e6ae.txt', undefined],
  ['tin-21462128.txt', undefined],
  ['x201911030.txt', undefined],
  ['a20191103b.txt', undefined],
  ['0912-345-678.txt', undefined],
  ['1920x1080.txt', undefined],
  ['v2.10.2015.txt', undefined],
  ['luật 12-2019-QH14.txt', undefined],
  ['năm 2019.txt', undefined],
  ['2019/a.txt', undefined],
  ['chương 2/03.txt', undefined],
  // Two days: the name does not say which.
  ['2019-11-03 đến 2019-11-09.txt', undefined],
];

for (const [path, date, isFolder = false] of cases) {
  test(`${path} is from ${date ?? 'no day'}`, () => {
    assert.deepEqual(readPathDate(path, true), date && { date, isFolder });
  });
}

test('where the month may be first, a day that could be another is none', () => {
  assert.equal(readPathDate('05-06-2019.txt', false), undefined);
  assert.equal(readPathDate('25-06-2019.txt', false)?.date, '2019-06-25');
});
