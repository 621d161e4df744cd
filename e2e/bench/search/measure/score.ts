// Scores rankings by kind of query. A search that is good at one kind only is visible here: the mean of the
// kinds gives each the same weight, whatever its number of queries.
import type { Query } from '../queries/read-queries.ts';

/** Results of a query that count. */
export const DEPTH = 10;

/** Results of each query: paths of seeds, best first. */
export type Rankings = ReadonlyMap<string, readonly string[]>;

export interface Score {
  /** 1 / rank of the first relevant result; 0 if there is none. */
  mrr: number;
  /** Share of the relevant documents among the results. */
  recall: number;
  /** 1 if the first result is relevant. */
  success: number;
  /** 1 if there are no results. */
  none: number;
}

export interface Row extends Score {
  name: string;
  count: number;
}

/** @returns a row for each kind in the order of the queries, one for all queries, one for the mean of the kinds */
export function summarizeScores(queries: readonly Query[], rankings: Rankings): Row[] {
  const byKind = Map.groupBy(
    scoreQueries(queries, rankings).map((score, index) => ({ kind: queries[index]?.kind ?? '', score })),
    ({ kind }) => kind,
  );
  const kinds = [...byKind].map(([kind, rows]) =>
    averageScores(
      kind,
      rows.map(({ score }) => score),
    ),
  );
  const all = averageScores('all queries', scoreQueries(queries, rankings));
  return [...kinds, all, { ...averageScores('mean of the kinds', kinds), none: all.none }];
}

export function scoreQueries(queries: readonly Query[], rankings: Rankings): Score[] {
  const known = queries.some(({ relevant }) => relevant.some((path) => path.includes('/')))
    ? (path: string) => path
    : (path: string) => path.replace(/^.*\//, '');
  return queries.map(({ query, relevant }) => {
    const found = (rankings.get(query) ?? []).slice(0, DEPTH).map(known);
    return scoreRanking([...new Set(found)], new Set(relevant));
  });
}

/**
 * @example scoreRanking(['a', 'b', 'c'], new Set(['b', 'd'])) // => { mrr: 0.5, recall: 0.5, success: 0, none: 0 }
 */
export function scoreRanking(found: readonly string[], relevant: ReadonlySet<string>): Score {
  const first = found.findIndex((path) => relevant.has(path));
  return {
    mrr: first < 0 ? 0 : 1 / (first + 1),
    recall: found.filter((path) => relevant.has(path)).length / Math.min(DEPTH, relevant.size),
    success: first === 0 ? 1 : 0,
    none: found.length === 0 ? 1 : 0,
  };
}

/** Means of the scores; queries without an answer are counted. */
function averageScores(name: string, scores: readonly Score[]): Row {
  const sum = (key: keyof Score) => scores.reduce((total, score) => total + score[key], 0);
  const mean = (key: keyof Score) => sum(key) / scores.length;
  return {
    name,
    count: scores.length,
    mrr: mean('mrr'),
    recall: mean('recall'),
    success: mean('success'),
    none: sum('none'),
  };
}
