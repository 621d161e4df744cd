// All lists of a site, made once for all its pages: sorting and grouping cost O(n log n) once, not for each page.
import type { Doc } from '../doc.ts';
import { newestFirst } from '../order.ts';
import type { SectionNames } from '../sections.ts';
import { allListings } from './all.ts';
import { dateListings } from './dates.ts';
import { letterListings } from './letters.ts';
import type { Listing } from './listing.ts';
import { sectionListings } from './sections.ts';
import { tagListings } from './tags.ts';

/**
 * The kinds of list, each with what makes its lists from the documents, newest first: the list at its top, then those
 * below it. To add one: a file beside this one, a line here, its kinds in `listing.ts`, which the compiler then
 * asks for words in `i18n/listing-name.ts`.
 */
const kinds: readonly ((docs: readonly Doc[], names: SectionNames) => Listing[])[] = [
  allListings,
  sectionListings,
  dateListings,
  tagListings,
  letterListings,
];

/** @returns lists with at least one document each, except that of all documents, which every site has */
export function createListings(docs: readonly Doc[], names: SectionNames = {}): Listing[] {
  const sorted = newestFirst(docs);
  return kinds.flatMap((makeListings) => makeListings(sorted, names));
}
