// How many of the documents found have each value of each filter. A filter that is set is counted as if it were not, to
// tell the reader what another value would give.
import type { Counts, SearchOptions, SearchResult } from '../../lib/backend.ts';
import type { Result, ResultSet } from '../rank/result-set.ts';
import { FEW_TO_COUNT } from '../rank/weights.ts';
import { mergeCounts } from '../retrieve/merge-counts.ts';

/**
 * Few documents are counted from their texts. For more, the index counts all that have the words: too many where phrases
 * were quoted or words excluded.
 */
export async function countFilterValues(
  results: ResultSet,
  options: SearchOptions,
): Promise<Pick<SearchResult, 'counts' | 'areCountsRough'>> {
  const { filters = {}, signal } = options;
  const few =
    results.total <= FEW_TO_COUNT ? await countResults(await results.take(0, FEW_TO_COUNT)) : undefined;
  const counts: Record<string, Counts[string]> = {
    ...(few ?? (await countInIndex(results, { filters, signal }))),
  };
  await Promise.all(
    Object.keys(filters).map(async (filter) => {
      const { [filter]: _, ...others } = filters;
      const counted = await countInIndex(results, { filters: others, signal });
      counts[filter] = { ...counted[filter], ...few?.[filter] };
    }),
  );
  const isExact =
    few !== undefined || (await countedDocuments(results, { filters, signal })) === results.total;
  return { counts, ...(!isExact && { areCountsRough: true }) };
}

/** Number of documents that the index counts. */
async function countedDocuments({ answers }: ResultSet, options: SearchOptions): Promise<number> {
  const totals = answers.map(async ({ language, query, answer }) => {
    const index = language.termIndex(options);
    const text = answer.corrected ?? query.text;
    return text ? index.total(text) : (await index.all()).length;
  });
  return (await Promise.all(totals)).reduce((sum, total) => sum + total, 0);
}

async function countInIndex({ answers }: ResultSet, options: SearchOptions): Promise<Counts> {
  const counts = answers.map(({ language, query, answer }) =>
    language.termIndex(options).counts(answer.corrected ?? query.text),
  );
  return mergeCounts(await Promise.all(counts));
}

async function countResults(results: readonly Result[]): Promise<Counts> {
  const counts = results.map(async ({ language, candidate }) => {
    const { filters } = await language.open(candidate.found);
    const ones = Object.entries(filters).map(([filter, values]) => [
      filter,
      Object.fromEntries(values.map((value) => [value, 1])),
    ]);
    return Object.fromEntries(ones) as Counts;
  });
  return mergeCounts(await Promise.all(counts));
}
