// The newest documents, as both kinds of feed list them. Documents without a date are left out: they are no news.
import type { Doc } from '../doc.ts';
import { newestFirst } from '../order.ts';
import { documentPath } from '../url.ts';
import type { SiteFacts } from './site-facts.ts';
import { digestUrn } from './urn.ts';

const MOST_ITEMS = 50;

export interface FeedItem {
  /** Its address, or a URN where the address of the site is not known. */
  id: string;
  /** Absolute, or relative to the feed. */
  url: string;
  title: string;
  summary: string;
  lang: string;
  /** RFC 3339: the day, or the first day of the month or year where no more is known. */
  from: string;
  /** Whether the day itself is known. */
  isDay: boolean;
  authors: readonly string[];
  tags: readonly string[];
}

export function feedItems(docs: readonly Doc[], { title, url }: SiteFacts): Promise<FeedItem[]> {
  const dated = newestFirst(docs.filter(({ data }) => data.date !== undefined));
  return Promise.all(
    dated.slice(0, MOST_ITEMS).map(async (doc) => {
      const { date = '', description, lang, authors = [], tags } = doc.data;
      const address = url + documentPath(doc);
      return {
        id: url ? address : await digestUrn(`${title}\n${doc.id}`),
        url: address,
        title: doc.data.title,
        summary: description,
        lang,
        from: `${`${date}-01-01`.slice(0, 10)}T00:00:00Z`,
        isDay: date.length === 10,
        authors,
        tags,
      };
    }),
  );
}
