import type { Doc } from './doc.ts';

/** The values that the search filters by. */
const filters: readonly ((doc: Doc) => string)[] = [
  ({ data }) => data.date?.slice(0, 4) ?? '',
  ({ data }) => data.section,
  ({ data }) => data.lang,
  ({ data }) => data.tags.join('\0'),
];

/** Whether the search has anything to filter by: documents differ in at least one value. */
export function hasFilterChoices(docs: readonly Doc[]): boolean {
  return filters.some((filter) => new Set(docs.map(filter)).size > 1);
}
