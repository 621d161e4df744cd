// The documents of all languages in one order.
import type { SearchOptions } from '../../lib/backend.ts';
import type { LanguageAnswer } from './language-answer.ts';
import { mergeSorted } from './merge-sorted.ts';
import type { RankedCandidate } from './rank-candidates.ts';
import { splitInGroups } from './sort-candidates.ts';
import { GUESS_PER_GRADE } from './weights.ts';

/** A candidate and the answer it belongs to. */
export interface Result extends LanguageAnswer {
  candidate: RankedCandidate;
}

export interface ResultSet {
  total: number;
  /** Number of those that have exactly what was typed; they are the first. */
  exact: number;
  /** Number of results that can be taken. */
  held: number;
  /** Whether these are all results. */
  isAll: boolean;
  /** The answers whose documents it holds. */
  answers: readonly LanguageAnswer[];
  take: (from: number, to: number) => Promise<Result[]>;
}

/** If one language has everything that was asked for, documents of others that have parts of it are dropped. */
export function createResultSet(all: readonly LanguageAnswer[], { sort = {} }: SearchOptions): ResultSet {
  const isWhole = all.some(({ answer }) => answer.isWhole);
  const answers = all.filter(({ answer }) => answer.isWhole || !isWhole);
  const lists = answers.map((one) => one.answer.candidates.map((candidate) => ({ ...one, candidate })));
  const held = lists.reduce((sum, { length }) => sum + length, 0);
  const total = answers.reduce((sum, { answer }) => sum + answer.total, 0);
  const exact = answers.reduce((sum, { answer }) => sum + (answer.exact?.total ?? 0), 0);
  const found = { total, exact, held, isAll: held >= total, answers };
  const [order] = Object.entries(sort);
  const sorted = order ? lists.flatMap(splitByShard) : [];
  if (order && sorted.length > 1) return { ...found, take: takeInOrder(mergeGroups(sorted, ...order)) };
  const results = lists.flat();
  const score = ({ candidate: { grade, guess } }: Result) => grade?.score ?? guess / GUESS_PER_GRADE;
  if (lists.length > 1)
    results.sort((a, b) => Number(isExact(b)) - Number(isExact(a)) || score(b) - score(a));
  return { ...found, take: async (from, to) => results.slice(from, to) };
}

/** Each shard of an index has sorted its own documents; ids begin with the shard's name. */
function splitByShard(list: readonly Result[]): Result[][] {
  const shards = Map.groupBy(list, ({ candidate: { id } }) => id.slice(0, id.indexOf('/') + 1));
  return [...shards.values()];
}

function isExact({ candidate }: Result): boolean {
  return candidate.isExact === true;
}

/** Group after group, each of all lists. */
async function* mergeGroups(
  lists: readonly Result[][],
  ...order: [field: string, direction: 'asc' | 'desc']
): AsyncGenerator<Result> {
  const grouped = lists.map((list) => splitInGroups(list.map((one) => ({ ...one.candidate, one }))));
  for (const group of [0, 1, 2]) {
    yield* mergeByField(
      grouped.map((groups) => (groups[group] ?? []).map(({ one }) => one)),
      ...order,
    );
  }
}

/** Documents without the field come last, as in each list. */
function mergeByField(
  lists: readonly Result[][],
  field: string,
  direction: 'asc' | 'desc',
): AsyncGenerator<Result> {
  const sign = direction === 'asc' ? 1 : -1;
  return mergeSorted(
    lists,
    async ({ language, candidate }) => (await language.open(candidate.found)).meta[field] ?? '',
    (a, b) =>
      a === '' || b === '' ? Number(a === '') - Number(b === '') : sign * (a < b ? -1 : Number(a > b)),
  );
}

/** One call at a time: two calls at once would share the generator's results between them. */
function takeInOrder(source: AsyncGenerator<Result>): ResultSet['take'] {
  const taken: Result[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  return (from, to) => {
    const results = turn.then(async () => {
      while (taken.length < to) {
        const { done, value } = await source.next();
        if (done) break;
        taken.push(value);
      }
      return taken.slice(from, to);
    });
    turn = results.catch(() => {});
    return results;
  };
}
