// Filters as the reader sees them and as the index has them: there đ is written as in the texts (see diacritics.ts).
import { hideLetters, restoreLetters } from '../../../shared/letters/index-letters.ts';
import type { Counts, Filters } from '../../lib/backend.ts';

export function hideInFilters(filters: Filters): Filters {
  return mapValues(filters, (wanted) => {
    if (typeof wanted === 'string') return hideLetters(wanted);
    return 'any' in wanted ? { any: hideAll(wanted.any) } : hideAll(wanted);
  });
}

const hideAll = (values: readonly string[]) => values.map((value) => hideLetters(value));

export function restoreInCounts(counts: Counts): Counts {
  return mapValues(counts, (values) =>
    Object.fromEntries(Object.entries(values).map(([value, count]) => [restoreLetters(value), count])),
  );
}

/** Values may be called like properties of an object. */
export function mapValues<Value, Other>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Other,
): Record<string, Other> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
