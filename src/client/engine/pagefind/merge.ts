// Several parts of an index, or several languages, asked and answered as one.
import type { Counts } from '../../lib/backend.ts';
import type { Found, TermIndex } from './term-index.ts';

/** Best first, as if one index had been asked. */
export function mergeIndexes(indexes: readonly TermIndex[]): TermIndex {
  const [only] = indexes;
  if (only && indexes.length === 1) return only;
  const all = async (ask: (index: TermIndex) => Promise<readonly Found[]>) =>
    (await Promise.all(indexes.map(ask))).flat().sort((a, b) => b.score - a.score);
  return {
    phrase: (text, marks) => all((index) => index.phrase(text, marks)),
    words: (text, rare) => all((index) => index.words(text, rare)),
    total: async (text, rare) => {
      const totals = await Promise.all(indexes.map((index) => index.total(text, rare)));
      return totals.reduce((sum, total) => sum + total, 0);
    },
    counts: async (text) => mergeCounts(await Promise.all(indexes.map((index) => index.counts(text)))),
    all: () => all((index) => index.all()),
  };
}

/** Counts of several languages as one. Values are words of the texts: none is taken for a part of an object. */
export function mergeCounts(all: readonly Counts[]): Counts {
  const merged = new Map<string, Map<string, number>>();
  for (const counts of all) {
    for (const [filter, values] of Object.entries(counts)) {
      const sums = merged.get(filter) ?? new Map<string, number>();
      for (const [value, count] of Object.entries(values)) sums.set(value, (sums.get(value) ?? 0) + count);
      merged.set(filter, sums);
    }
  }
  return Object.fromEntries([...merged].map(([filter, sums]) => [filter, Object.fromEntries(sums)]));
}
