// What a collection is, in figures.
import type { Doc } from './doc.ts';

export interface Summary {
  count: number;
  /** First and last year that a document is dated; `undefined` if none is. */
  years: { first: string; last: string } | undefined;
  /** BCP 47, the one of most documents first; those that could not be told are left out. */
  languages: readonly string[];
}

export function summariseCollection(docs: readonly Doc[]): Summary {
  const years = docs.flatMap(({ data }) => data.date?.slice(0, 4) ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  const langs = Map.groupBy(docs, ({ data }) => data.lang);
  langs.delete('und');
  const languages = [...langs]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([lang]) => lang);
  return { count: docs.length, years: first && last ? { first, last } : undefined, languages };
}
