// The pages of all lists, for the two routes that they need: Astro takes a folder's `index` for the folder itself.
import { shownOn } from '../collection/listings/shown-on.ts';
import { once } from '../collection/once.ts';
import { paginate } from '../collection/paginate.ts';
import { sha256 } from '../shared/digest.ts';
import { type Collection, collection } from './_collection.ts';

const pagesOf = once(({ listings, frame }: Collection) => {
  const pages = listings.flatMap((listing) => paginate(listing).map((page) => ({ listing, page })));
  return Promise.all(
    pages.map(async (shown) => ({
      props: { ...shown, frame },
      cacheKey: await keyOf(JSON.stringify([frame, shownOn(shown.listing, shown.page)])),
    })),
  );
});

export async function listingPages() {
  return pagesOf(await collection());
}

/** What is shown is long, and Astro keeps the key of each page. */
async function keyOf(text: string): Promise<string> {
  return Buffer.from(await sha256(text)).toString('base64url');
}
