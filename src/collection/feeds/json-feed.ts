// The newest documents as a JSON Feed 1.1.
import type { FeedItem } from './feed-items.ts';
import type { SiteFacts } from './site-facts.ts';

export function jsonFeed(items: readonly FeedItem[], { title, description, lang, url }: SiteFacts): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(description ? { description } : {}),
    home_page_url: url || 'index.html',
    ...(url ? { feed_url: `${url}feed.json` } : {}),
    language: lang,
    items: items.map(feedItem),
  };
  return `${JSON.stringify(feed, undefined, 1)}\n`;
}

function feedItem({ id, url, title, summary, lang, from, isDay, authors, tags }: FeedItem): object {
  return {
    id,
    url,
    title,
    // The format requires a text; a document without a summary has a title.
    content_text: summary || title,
    ...(summary ? { summary } : {}),
    ...(isDay ? { date_published: from } : {}),
    language: lang,
    ...(authors.length > 0 ? { authors: authors.map((name) => ({ name })) } : {}),
    ...(tags.length > 0 ? { tags } : {}),
  };
}
