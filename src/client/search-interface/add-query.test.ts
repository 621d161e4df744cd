import assert from 'node:assert/strict';
import test from 'node:test';
import { addQuery } from './add-query.ts';

test('an address carries any query', () => {
  const cases: [query: string, id: string, expected: string][] = [
    ['', '', 'a.html'],
    ['  ', 'b', 'a.html#b'],
    [' đà & "x" ', '', 'a.html?q=%C4%91%C3%A0%20%26%20%22x%22'],
    ['a#b?c', 'điều-2', 'a.html?q=a%23b%3Fc#%C4%91i%E1%BB%81u-2'],
    ['\ud800', '', 'a.html?q=%EF%BF%BD'],
  ];
  for (const [query, id, expected] of cases) assert.equal(addQuery('a.html', query, id), expected);
});
