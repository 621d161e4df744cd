import type { Page } from '../paginate.ts';
import { type Group, type Listing, type ListingLink, largestYearCount } from './listing.ts';

/** Everything that a page of a list shows, as one text: as long as it is the same, so is the page. */
export function listingPageContent(listing: Listing, page: Page): string {
  const most = largestYearCount(listing.groups);
  return JSON.stringify([
    groupFields(listing),
    listing.trail.map(linkFields),
    [listing.groups.length, most, listing.docs.length],
    page.groups.map(groupFields),
    page.docs.map(({ id, digest }) => [id, digest]),
    [page.current, page.last],
  ]);
}

function groupFields(group: Group): unknown[] {
  return [...linkFields(group), group.count];
}

function linkFields({ kind, address, name }: ListingLink): unknown[] {
  return [kind, address, name];
}
