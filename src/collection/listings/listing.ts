// A list of documents with pages of its own: a section, a year, a subject, a letter, or the list of such lists.
import type { Doc } from '../doc.ts';

export type ListingKind =
  | 'all'
  | 'sections'
  | 'section'
  | 'dates'
  | 'year'
  | 'month'
  | 'undated'
  | 'tags'
  | 'tag'
  | 'letters'
  | 'letter';

/** The address of a list and its name. */
export interface ListingLink {
  kind: ListingKind;
  /** Its folder, without `/` at either end. */
  address: string;
  /** As the documents write it: a section, an ISO date, a subject, a letter. Empty where the interface has a word for it. */
  name: string;
}

export interface Group extends ListingLink {
  /** Documents in it and in all lists below it. */
  count: number;
}

/** @returns the documents of the largest year, for which a bar has its full length; at least 1 */
export function largestYearCount(groups: readonly Group[]): number {
  return Math.max(1, ...groups.filter(({ kind }) => kind === 'year').map(({ count }) => count));
}

export interface Listing extends Group {
  /** The lists above it, outermost first. */
  trail: readonly ListingLink[];
  /** The lists right below it, in the order they are shown. */
  groups: readonly Group[];
  /** In the order they are shown. */
  docs: readonly Doc[];
}
