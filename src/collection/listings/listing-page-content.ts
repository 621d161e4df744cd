import type { Page } from '../paginate.ts';
import { type Group, type Listing, largestYearCount, type Place } from './listing.ts';

/** All that a page of a list shows, as one text: as long as it is the same, so is the page. */
export function listingPageContent(listing: Listing, page: Page): string {
  const most = largestYearCount(listing.groups);
  return JSON.stringify([
    asGroup(listing),
    listing.trail.map(asPlace),
    [listing.groups.length, most, listing.docs.length],
    page.groups.map(asGroup),
    page.docs.map(({ id, digest }) => [id, digest]),
    [page.current, page.last],
  ]);
}

function asGroup(group: Group): unknown[] {
  return [...asPlace(group), group.count];
}

function asPlace({ kind, address, name }: Place): unknown[] {
  return [kind, address, name];
}
