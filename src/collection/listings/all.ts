// The list of all documents, which a site has even without any.
import type { Doc } from '../doc.ts';
import type { Listing, ListingLink } from './listing.ts';

const root: ListingLink = { kind: 'all', address: 'all', name: '' };

/** @param docs - newest first */
export function allListings(docs: readonly Doc[]): Listing[] {
  return [{ ...root, count: docs.length, trail: [], groups: [], docs }];
}
