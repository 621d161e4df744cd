// A collection in figures.
import type { Doc } from './doc.ts';

export interface CollectionSummary {
  count: number;
  /** The first and the last year of any document; `undefined` if none is dated. */
  years: { first: string; last: string } | undefined;
  /** BCP 47, that of most documents first; without unknown ones. */
  languages: readonly string[];
}

export function summariseCollection(docs: readonly Doc[]): CollectionSummary {
  const years = docs.flatMap(({ data }) => data.date?.slice(0, 4) ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  const langs = Map.groupBy(docs, ({ data }) => data.lang);
  langs.delete('und');
  const languages = [...langs]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([lang]) => lang);
  return { count: docs.length, years: first && last ? { first, last } : undefined, languages };
}
