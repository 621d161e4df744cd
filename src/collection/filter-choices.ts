import { filterNames } from '../shared/filters.ts';
import type { Doc } from './doc.ts';
import { filterValues } from './filter-values.ts';

/** Whether the search has anything to filter by: documents differ in at least one value. */
export function hasFilterChoices(docs: readonly Doc[]): boolean {
  return filterNames.some((name) => new Set(docs.map((doc) => filterValues(doc, name).join('\0'))).size > 1);
}
