import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuery } from '../query/query.ts';
import type { Engine, Ranking } from '../rank/ranking.ts';
import { newsPlace } from '../test/news.ts';
import { countValues } from './count-values.ts';

/** So many were found; Pagefind knows of as many more or fewer. */
function rankingOf(total: number, known: number): Ranking {
  const counts = { year: { 2024: known } };
  const index = { ...newsPlace.index, total: async () => known, counts: async () => counts };
  const engine: Engine = { ...newsPlace, indexFor: () => index };
  const answer = { candidates: [], total, isWhole: true, readings: [] };
  const replies = [{ query: parseQuery('công an '), answer, engine }];
  return { total, held: 0, isAll: false, replies, take: async () => [] };
}

test('counts that are of other documents than were found are rough', async () => {
  assert.deepEqual(await countValues(rankingOf(70, 70), {}), { counts: { year: { 2024: 70 } } });
  const rough = { counts: { year: { 2024: 90 } }, areCountsRough: true };
  assert.deepEqual(await countValues(rankingOf(70, 90), {}), rough);
  assert.deepEqual(await countValues(rankingOf(0, 90), {}), { counts: {} });
});
