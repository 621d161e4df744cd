// How many of the documents found have each value of each filter: of those with exactly what was typed, if there are any,
// else of all. A filter that is set is counted as if it were not, to
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
  const wanted = results.exact || results.total;
  const few = wanted <= FEW_TO_COUNT ? await countResults(await results.take(0, wanted)) : undefined;
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
  const isExact = few !== undefined || (await countedDocuments(results, { filters, signal })) === wanted;
  return { counts, ...(!isExact && { areCountsRough: true }) };
}

/** Number of documents that the index counts. */
async function countedDocuments({ answers, exact }: ResultSet, options: SearchOptions): Promise<number> {
  const totals = answers.map(async ({ language, query, answer }) => {
    const index = language.termIndex(options);
    if (exact > 0 && answer.exact?.phrases) {
      const totals = answer.exact.phrases.map(({ text, marks }) => index.phraseTotal(text, marks));
      return sumNumbers(await Promise.all(totals));
    }
    const text = answer.corrected ?? query.text;
    return text ? index.total(text) : (await index.all()).length;
  });
  return sumNumbers(await Promise.all(totals));
}

function sumNumbers(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

async function countInIndex({ answers, exact }: ResultSet, options: SearchOptions): Promise<Counts> {
  const counts = answers.flatMap(({ language, query, answer }) => {
    const index = language.termIndex(options);
    // Where more than phrases decides, the index counts all that have the words.
    if (exact > 0 && answer.exact?.phrases) {
      return answer.exact.phrases.map(({ text, marks }) => index.phraseCounts(text, marks));
    }
    return [index.counts(answer.corrected ?? query.text)];
  });
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
