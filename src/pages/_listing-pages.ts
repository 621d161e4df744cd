// The pages of all lists, for the two routes that they need: Astro takes a folder's `index` for the folder itself.
import { listingPageContent } from '../collection/listings/listing-page-content.ts';
import { paginate } from '../collection/paginate.ts';
import { memoizeByObject } from '../shared/memoize.ts';
import { type Collection, collection } from './_collection.ts';
import { digestValue } from './_digest.ts';

const createPages = memoizeByObject(({ listings, frame, frameDigest }: Collection) =>
  listings.flatMap((listing) =>
    paginate(listing).map((page) => ({
      props: { listing, page, frame },
      cacheKey: digestValue([frameDigest, listingPageContent(listing, page)]),
    })),
  ),
);

export function listingPages() {
  return createPages(collection());
}
