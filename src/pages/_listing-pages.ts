// The pages of all lists, for the two routes that they need: Astro takes a folder's `index` for the folder itself.
import type { Doc } from '../docs/doc.ts';
import { listingsOf } from '../docs/listings/index.ts';
import { shownOn } from '../docs/listings/shown-on.ts';
import { once } from '../docs/once.ts';
import { paginate } from '../docs/paginate.ts';
import { sha256 } from '../portable/digest.ts';
import { site } from '../site.config.ts';
import { allDocs } from './_docs.ts';

const pagesOf = once((docs: readonly Doc[]) => {
  const pages = listingsOf(docs).flatMap((listing) => paginate(listing).map((page) => ({ listing, page })));
  return Promise.all(
    pages.map(async (props) => ({
      props,
      cacheKey: await keyOf(JSON.stringify([site, shownOn(props.listing, props.page)])),
    })),
  );
});

export async function listingPages() {
  return pagesOf(await allDocs());
}

/** What is shown is long, and Astro keeps the key of each page. */
async function keyOf(text: string): Promise<string> {
  return Buffer.from(await sha256(text)).toString('base64url');
}
