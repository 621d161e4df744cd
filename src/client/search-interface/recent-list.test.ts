import assert from 'node:assert/strict';
import test from 'node:test';
import { parseRecentSearches, prependSearch } from './recent-list.ts';

test('the latest search comes first and only once, and the list has at most eight', () => {
  const cases: [before: string[], query: string, after: string[]][] = [
    [[], 'huế', ['huế']],
    [['huế', 'lũ'], ' Lũ ', ['Lũ', 'huế']],
    [['huế'], '  ', ['huế']],
    [['1', '2', '3', '4', '5', '6', '7', '8'], '9', ['9', '1', '2', '3', '4', '5', '6', '7']],
  ];
  for (const [before, query, after] of cases) assert.deepEqual(prependSearch(before, query), after);
  assert.equal(prependSearch([], 'x'.repeat(5000))[0]?.length, 200);
});

test('other data in the storage is ignored', () => {
  for (const stored of [undefined, '', '{', 'null', '{"a":1}', '7'])
    assert.deepEqual(parseRecentSearches(stored), []);
  assert.deepEqual(parseRecentSearches('["huế",1,null,["x"]]'), ['huế']);
});
