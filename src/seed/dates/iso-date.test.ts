import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDate, isoDay } from './iso-date.ts';

test('an ISO date is built from valid parts only', () => {
  const cases: [number, number, number, string | undefined][] = [
    [2023, 6, 26, '2023-06-26'],
    [2024, 2, 29, '2024-02-29'],
    [2023, 2, 29, undefined],
    [2023, 13, 1, undefined],
    [2023, 4, 31, undefined],
    [2023, 1, 0, undefined],
    [938, 1, 2, '0938-01-02'],
  ];
  for (const [year, month, day, expected] of cases) assert.equal(isoDay(year, month, day), expected);
});

test('ISO dates of each precision are valid', () => {
  for (const iso of ['2023', '2023-06', '2023-06-30']) assert.ok(isDate(iso), iso);
  for (const iso of ['2023-13', '2023-02-31', '2023-6', 'June']) assert.ok(!isDate(iso), iso);
});
