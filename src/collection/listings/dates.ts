// The archive by date: years, their months, and the undated documents.
import type { Doc } from '../doc.ts';
import type { Group, Listing, ListingLink } from './listing.ts';

const root: ListingLink = { kind: 'dates', address: 'date', name: '' };

/**
 * @param docs - newest first
 * @returns the list of years, newest first, then each year with all its documents, each followed by its months; nothing if
 *   no document is dated
 */
export function dateListings(docs: readonly Doc[]): Listing[] {
  const years = Map.groupBy(docs, ({ data }) => data.date?.slice(0, 4) ?? '');
  const undated = years.get('') ?? [];
  years.delete('');
  if (years.size === 0) return [];
  const below = [...years].flatMap(([year, ofYear]) => yearListings(year, ofYear));
  if (undated.length > 0) {
    below.push(
      createListing({ kind: 'undated', address: `${root.address}/undated`, name: '' }, [root], undated),
    );
  }
  const groups = below.filter(({ kind }) => kind !== 'month');
  return [{ ...root, count: docs.length, trail: [], groups, docs: [] }, ...below];
}

/** A document with no more than a year is only in the list of its year. */
function yearListings(name: string, docs: readonly Doc[]): Listing[] {
  const year: ListingLink = { kind: 'year', address: `${root.address}/${name}`, name };
  const months = Map.groupBy(docs, ({ data }) => data.date?.slice(5, 7) ?? '');
  months.delete('');
  const below = [...months]
    .reverse()
    .map(([month, ofMonth]) =>
      createListing(
        { kind: 'month', address: `${year.address}/${month}`, name: `${name}-${month}` },
        [root, year],
        ofMonth,
      ),
    );
  return [createListing(year, [root], docs, below), ...below];
}

function createListing(
  link: ListingLink,
  trail: ListingLink[],
  docs: readonly Doc[],
  groups: readonly Group[] = [],
): Listing {
  return { ...link, count: docs.length, trail, groups, docs };
}
