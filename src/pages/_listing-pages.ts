// The pages of all lists, for the two routes that they need: Astro takes a folder's `index` for the folder itself.
import { listingPageContent } from '../collection/listings/listing-page-content.ts';
import { paginate } from '../collection/paginate.ts';
import { sha256 } from '../shared/digest.ts';
import { memoizeByObject } from '../shared/memoize.ts';
import { type Collection, collection } from './_collection.ts';

const createPages = memoizeByObject(({ listings, frame }: Collection) => {
  const pages = listings.flatMap((listing) => paginate(listing).map((page) => ({ listing, page })));
  return Promise.all(
    pages.map(async (shown) => ({
      props: { ...shown, frame },
      cacheKey: await digestKey(JSON.stringify([frame, listingPageContent(shown.listing, shown.page)])),
    })),
  );
});

export async function listingPages() {
  return createPages(await collection());
}

/** What is shown is long, and Astro keeps the key of each page. */
async function digestKey(text: string): Promise<string> {
  return Buffer.from(await sha256(text)).toString('base64url');
}
