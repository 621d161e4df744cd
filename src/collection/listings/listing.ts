// A list of documents that has pages of its own: a section, a year, a subject, a letter, or the list of such lists.
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

/** Where a list is and what it is called. */
export interface Place {
  kind: ListingKind;
  /** Of its folder, without `/` at its ends. */
  address: string;
  /** As the documents have it: a section, an ISO date, a subject, a letter. Empty where the interface has a word for it. */
  name: string;
}

export interface Group extends Place {
  /** Documents in it and in all below it. */
  count: number;
}

/** @returns the number that a bar of full length stands for: years are compared with years */
export function largestYearCount(groups: readonly Group[]): number {
  return Math.max(1, ...groups.filter(({ kind }) => kind === 'year').map(({ count }) => count));
}

export interface Listing extends Group {
  /** The lists above it, outermost first. */
  trail: readonly Place[];
  /** The lists right below it, in the order they are shown. */
  groups: readonly Group[];
  /** In the order they are shown. */
  docs: readonly Doc[];
}
