// The parts that every page shows around its own content.
import type { SiteConfig } from '../config/schema.ts';
import type { Listing } from './listings/listing.ts';

export interface Frame {
  /** Name of the site. */
  title: string;
  /** Set by the site's owner. */
  site: SiteConfig;
  /** The ways to look through the collection, those that have anything to show. */
  lists: readonly Pick<Listing, 'kind' | 'address'>[];
}

/** @param title - of the site */
export function createFrame(listings: readonly Listing[], title: string, site: SiteConfig): Frame {
  const ways = listings.filter(({ trail, kind }) => trail.length === 0 && kind !== 'all');
  const all = listings.filter(({ kind }) => kind === 'all');
  return { title, site, lists: [...ways, ...all].map(({ kind, address }) => ({ kind, address })) };
}
