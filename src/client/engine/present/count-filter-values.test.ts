import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuery } from '../query/parse-query.ts';
import type { ResultSet } from '../rank/result-set.ts';
import type { LanguageIndex } from '../retrieve/term-index.ts';
import { newsContext } from '../test/news-context.ts';
import { countFilterValues } from './count-filter-values.ts';

/** So many were found; Pagefind knows of as many more or fewer. */
function createResults(total: number, known: number): ResultSet {
  const counts = { year: { 2024: known } };
  const index = { ...newsContext.index, total: async () => known, counts: async () => counts };
  const language: LanguageIndex = { ...newsContext, termIndex: () => index };
  const answer = { candidates: [], total, isWhole: true, readings: [] };
  const answers = [{ query: parseQuery('công an '), answer, language }];
  return { total, exact: 0, held: 0, isAll: false, answers, take: async () => [] };
}

test('counts of other documents than the found ones are marked as approximate', async () => {
  assert.deepEqual(await countFilterValues(createResults(70, 70), {}), { counts: { year: { 2024: 70 } } });
  const rough = { counts: { year: { 2024: 90 } }, areCountsRough: true };
  assert.deepEqual(await countFilterValues(createResults(70, 90), {}), rough);
  assert.deepEqual(await countFilterValues(createResults(0, 90), {}), { counts: {} });
});
