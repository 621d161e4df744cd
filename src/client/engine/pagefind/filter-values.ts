// Filters as the reader sees them and as the index has them: there đ is written as in the texts (see diacritics.ts).
import { hideStroke, restoreStroke } from '../../../shared/diacritics.ts';
import type { Counts, Filters } from '../../lib/backend.ts';

export function hideInFilters(filters: Filters): Filters {
  return mapValues(filters, (wanted) => {
    if (typeof wanted === 'string') return hideStroke(wanted);
    return 'any' in wanted ? { any: wanted.any.map(hideStroke) } : wanted.map(hideStroke);
  });
}

export function restoreInCounts(counts: Counts): Counts {
  return mapValues(counts, (values) =>
    Object.fromEntries(Object.entries(values).map(([value, count]) => [restoreStroke(value), count])),
  );
}

/** Values may be called like properties of an object. */
export function mapValues<Value, Other>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Other,
): Record<string, Other> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
