import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areTermLines, readTermLine } from './term-lines.ts';

test('a line is split into a term, its sign and its explanation', () => {
  const cases: [line: string, name?: string, sign?: string][] = [
    ['CAND: Công an nhân dân', 'CAND', ':'],
    ['TP.HCM : Thành phố Hồ Chí Minh', 'TP.HCM', ':'],
    ['Bờ thửa – dải đất – đắp cao', 'Bờ thửa', '–'],
    ['COVID-19 - bệnh do virus', 'COVID-19', '-'],
    ['GDP = gross domestic product', 'GDP', '='],
    ['https://example.vn/a b'],
    ['12:30 nghỉ trưa'],
    ['Huế-Đà Nẵng'],
    ['CAND:'],
    ['CAND:Công an'],
    ['Ông A, trưởng thôn: Xin chào'],
    ['Trời mưa. Bà nói: về thôi'],
    ['Một dòng có quá nhiều chữ đứng trước dấu: nghĩa'],
  ];
  for (const [line, name, sign] of cases) {
    const found = readTermLine(line);
    assert.deepEqual([found?.name, found?.sign], [name, sign], line);
    if (found) assert.ok(line.slice(0, found.length).endsWith(found.sign));
  }
});

test('lines that all begin with terms are not joined into a paragraph', () => {
  const lines = (...texts: string[]) =>
    texts.map((raw) => ({ text: raw.trim(), column: raw.search(/\S/) + 1 }));
  assert.equal(areTermLines(lines('A – một', 'B – hai', '  và nữa')), true);
  assert.equal(areTermLines(lines('A – một', 'B: hai')), false);
  assert.equal(areTermLines(lines('A – một', 'và nữa')), false);
  assert.equal(areTermLines(lines('A – một', '  và nữa')), false);
});
