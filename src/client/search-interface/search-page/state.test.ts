import assert from 'node:assert/strict';
import test from 'node:test';
import { clearFilters, isFiltered, readState, searchOptions, toggleFilter, writeState } from './state.ts';

const PAGE = 'file:///a/search.html';

test('the address of a state reads back as the same state', () => {
  for (const query of [
    '',
    '?q=da+nang',
    '?q=%22a%26b%22&year=2023&year=2022&section=a%2Fb&lang=vi&tag=%3Cb%3E%26&sort=oldest',
    '?tag=__proto__&sort=newest',
  ]) {
    assert.equal(writeState(PAGE, readState(query)), PAGE + query);
  }
});

test('unknown values are left out, and foreign parameters are kept', () => {
  const cases: [before: string, after: string][] = [
    ['?sort=upwards', ''],
    ['?q=++', ''],
    ['?year=&year=2023&year=2023', '?year=2023'],
  ];
  for (const [before, after] of cases) assert.equal(writeState(PAGE, readState(before)), PAGE + after);
  assert.equal(writeState(`${PAGE}?theme=dark&q=x#a`, readState('?q=y')), `${PAGE}?theme=dark&q=y#a`);
});

test('filters and order are requested together, and without a query the newest come first', () => {
  assert.deepEqual(searchOptions(readState('?q=x')), { isCounting: true, filters: {} });
  assert.deepEqual(searchOptions(readState('')), {
    isCounting: true,
    filters: {},
    sort: { date: 'desc' },
  });
  assert.deepEqual(searchOptions(readState('?q=x&tag=a&tag=b&year=2023&sort=oldest')), {
    isCounting: true,
    filters: { tag: { any: ['a', 'b'] }, year: { any: ['2023'] } },
    sort: { date: 'asc' },
  });
});

test('a filter value is set and removed, and all are cleared', () => {
  const state = readState('?q=x&year=2023&sort=newest');
  const both = toggleFilter(state, 'year', '2022');
  assert.deepEqual(both.filters.year, ['2023', '2022']);
  assert.deepEqual(toggleFilter(both, 'year', '2023').filters.year, ['2022']);
  assert.deepEqual(clearFilters(both), readState('?q=x&sort=newest'));
  assert.equal(isFiltered(both), true);
  assert.equal(isFiltered(clearFilters(both)), false);
});
