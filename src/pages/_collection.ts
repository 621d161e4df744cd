// The collection as pages ask for it: read, put in order and looked through once a build, not once a page.
import { readDocuments, readSiteData, type SiteData } from '../build/store/documents.ts';
import type { Doc } from '../collection/doc.ts';
import { createFrame, type Frame } from '../collection/frame.ts';
import { createListings } from '../collection/listings/index.ts';
import type { Listing } from '../collection/listings/listing.ts';
import { newestFirst } from '../collection/order.ts';
import { siteTitle } from '../collection/site-title.ts';
import { translate, uiLangFor } from '../i18n/index.ts';
import { digestValue } from './_digest.ts';
import { store } from './_store.ts';

export interface Collection {
  /** Newest first. */
  docs: readonly Doc[];
  listings: readonly Listing[];
  frame: Frame;
  /** Digest of the frame, for keys of pages. */
  frameDigest: string;
  report: SiteData['report'];
}

let built: Collection | undefined;

/** One for all pages of a build; anew for each page while developing. */
export function collection(): Collection {
  if (import.meta.env.DEV) return read();
  built ??= read();
  return built;
}

function read(): Collection {
  const { site, name, report } = readSiteData(store.folder);
  const docs = newestFirst(readDocuments(store.folder));
  const listings = createListings(docs, site.sections);
  const general = translate(uiLangFor(site.lang), 'collection');
  const frame = createFrame(listings, siteTitle(site.title, name, general), site);
  return { docs, listings, frame, frameDigest: digestValue(frame), report };
}
