import type { Doc } from './doc.ts';

/** What the search can be narrowed by. */
const traits: readonly ((doc: Doc) => string)[] = [
  ({ data }) => data.date?.slice(0, 4) ?? '',
  ({ data }) => data.section,
  ({ data }) => data.lang,
  ({ data }) => data.tags.join('\0'),
];

/** Whether documents differ in anything that the search can be narrowed by. */
export function hasFilterChoices(docs: readonly Doc[]): boolean {
  return traits.some((trait) => new Set(docs.map(trait)).size > 1);
}
