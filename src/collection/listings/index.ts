// Every list that a site has, in one go for all its pages: sorting and grouping cost O(n log n) once, not once a page.
import type { Doc } from '../doc.ts';
import { newestFirst } from '../order.ts';
import type { SectionNames } from '../sections.ts';
import { dateListings } from './dates.ts';
import { letterListings } from './letters.ts';
import type { Listing } from './listing.ts';
import { sectionListings } from './sections.ts';
import { tagListings } from './tags.ts';

/** @returns lists with at least one document each, but for that of all documents, which every site has */
export function createListings(docs: readonly Doc[], names: SectionNames = {}): Listing[] {
  const sorted = newestFirst(docs);
  const all = {
    kind: 'all',
    address: 'all',
    name: '',
    count: docs.length,
    trail: [],
    groups: [],
    docs: sorted,
  } as const;
  return [
    all,
    ...sectionListings(sorted, names),
    ...dateListings(sorted),
    ...tagListings(sorted),
    ...letterListings(sorted),
  ];
}
