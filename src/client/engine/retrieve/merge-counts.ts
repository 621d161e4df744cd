import type { Counts } from '../../lib/backend.ts';

/** Adds up the counts of each value. Values are words of the texts and may be called like properties of an object. */
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
