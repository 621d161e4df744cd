// What a collection is, in figures.
import type { Doc } from './doc.ts';

export interface Summary {
  count: number;
  /** First and last year that a document is dated; `undefined` if none is. */
  years: { first: string; last: string } | undefined;
}

export function summaryOf(docs: readonly Doc[]): Summary {
  const years = docs.flatMap(({ data }) => data.date?.slice(0, 4) ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  return { count: docs.length, years: first && last ? { first, last } : undefined };
}
