import assert from 'node:assert/strict';
import test from 'node:test';
import { hasFilterChoices } from './filter-choices.ts';
import { testDoc } from './test/doc.ts';

test('there are filter choices if documents differ in year, section, language or tags', () => {
  const one = testDoc('a/1', { date: '2023-01-02', tags: ['x'] });
  const cases: [other: Parameters<typeof testDoc>, expected: boolean][] = [
    [['a/2', { date: '2023-12', tags: ['x'] }], false],
    [['a/2', { date: '2024-01-02', tags: ['x'] }], true],
    [['a/2', { tags: ['x'] }], true],
    [['b/2', { date: '2023', tags: ['x'] }], true],
    [['a/2', { date: '2023', tags: ['x'], lang: 'en' }], true],
    [['a/2', { date: '2023', tags: ['x', 'y'] }], true],
  ];
  for (const [other, expected] of cases) assert.equal(hasFilterChoices([one, testDoc(...other)]), expected);
  assert.equal(hasFilterChoices([one]), false);
  assert.equal(hasFilterChoices([]), false);
});
