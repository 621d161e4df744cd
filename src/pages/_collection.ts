// The collection as pages ask for it: read, put in order and looked through once a build, not once a page.
import { getCollection } from 'astro:content';
import type { Doc } from '../collection/doc.ts';
import { createFrame, type Frame } from '../collection/frame.ts';
import { createListings } from '../collection/listings/index.ts';
import type { Listing } from '../collection/listings/listing.ts';
import { newestFirst } from '../collection/order.ts';
import { siteTitle } from '../collection/site-title.ts';
import { site } from '../config/site.config.ts';
import { translate, uiLangFor } from '../i18n/index.ts';

export interface Collection {
  /** Newest first. */
  docs: readonly Doc[];
  listings: readonly Listing[];
  frame: Frame;
}

let built: Promise<Collection> | undefined;

/** One for all pages of a build; anew for each page while developing. */
export function collection(): Promise<Collection> {
  if (import.meta.env.DEV) return read();
  built ??= read();
  return built;
}

async function read(): Promise<Collection> {
  const docs = newestFirst(await getCollection('docs'));
  const listings = createListings(docs, site.sections);
  const general = translate(uiLangFor(site.lang), 'collection');
  const title = siteTitle(site.title, import.meta.env.SEEDPRESS_NAME, general);
  return { docs, listings, frame: createFrame(listings, title, site) };
}
