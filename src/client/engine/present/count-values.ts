// How many of the documents found have each value of each filter. A filter that is set is counted as if it were not: the
// reader wants to know what another value would give.
import type { Counts, SearchOptions, SearchResult } from '../../lib/backend.ts';
import { restoreInCounts } from '../pagefind/filter-values.ts';
import { mergeCounts } from '../pagefind/merge.ts';
import type { Ranked, Ranking } from '../rank/ranking.ts';

/**
 * So few documents are counted one by one: they were read to be ranked. Of more, Pagefind knows the counts, of all that
 * have the words: where phrases were asked for, or words left out, it counts too many.
 */
const FEW = 30;

export async function countValues(
  ranking: Ranking,
  options: SearchOptions,
): Promise<Pick<SearchResult, 'counts' | 'areCountsRough'>> {
  const { filters = {}, signal } = options;
  const few = ranking.total <= FEW ? await tally(await ranking.take(0, FEW)) : undefined;
  const counts: Record<string, Counts[string]> = { ...(few ?? (await ask(ranking, { filters, signal }))) };
  await Promise.all(
    Object.keys(filters).map(async (filter) => {
      const { [filter]: _, ...others } = filters;
      const asked = await ask(ranking, { filters: others, signal });
      counts[filter] = { ...asked[filter], ...few?.[filter] };
    }),
  );
  const isExact = few !== undefined || (await totalOf(ranking, { filters, signal })) === ranking.total;
  return { counts, ...(!isExact && { areCountsRough: true }) };
}

/** Of what Pagefind counts. */
async function totalOf({ replies }: Ranking, options: SearchOptions): Promise<number> {
  const totals = replies.map(async ({ engine, query, answer }) => {
    const index = engine.indexFor(options);
    const text = answer.corrected ?? query.text;
    return text ? index.total(text) : (await index.all()).length;
  });
  return (await Promise.all(totals)).reduce((sum, total) => sum + total, 0);
}

async function ask({ replies }: Ranking, options: SearchOptions): Promise<Counts> {
  return mergeCounts(
    await Promise.all(
      replies.map(({ engine, query, answer }) =>
        engine.indexFor(options).counts(answer.corrected ?? query.text),
      ),
    ),
  );
}

async function tally(found: readonly Ranked[]): Promise<Counts> {
  return mergeCounts(
    await Promise.all(
      found.map(async ({ engine, candidate }) => {
        const { filters = {} } = (await engine.open(candidate.found)).fragment;
        const ones = Object.entries(filters).map(([filter, values]) => [
          filter,
          Object.fromEntries(values.map((value) => [value, 1])),
        ]);
        return restoreInCounts(Object.fromEntries(ones));
      }),
    ),
  );
}
