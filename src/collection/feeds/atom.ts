// The newest documents as an Atom feed (RFC 4287).
import type { FeedItem } from './feed-items.ts';
import type { SiteFacts } from './site-facts.ts';
import { urnOf } from './urn.ts';
import { XML_HEAD, xml } from './xml.ts';

/** Of a feed without entries, which must have a date. */
const NEVER = '1970-01-01T00:00:00Z';

export async function atomFeed(items: readonly FeedItem[], site: SiteFacts): Promise<string> {
  const { title, description, lang, url, licence } = site;
  const lines = [
    xml('id', {}, url || (await urnOf(title))),
    xml('title', {}, title),
    ...(description ? [xml('subtitle', {}, description)] : []),
    xml('updated', {}, items[0]?.from ?? NEVER),
    `<author>${xml('name', {}, title)}</author>`,
    xml('link', { rel: 'alternate', type: 'text/html', href: url || 'index.html' }),
    ...(url ? [xml('link', { rel: 'self', type: 'application/atom+xml', href: `${url}feed.xml` })] : []),
    ...(licence.text ? [xml('rights', {}, licence.text)] : []),
    ...(licence.url ? [xml('link', { rel: 'license', href: licence.url })] : []),
    ...items.map(entry),
  ];
  return `${XML_HEAD}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">\n${lines.join('\n')}\n</feed>\n`;
}

function entry({ id, url, title, summary, lang, from, isDay, authors, tags }: FeedItem): string {
  return [
    `<entry xml:lang="${lang}">`,
    xml('id', {}, id),
    xml('title', {}, title),
    xml('link', { rel: 'alternate', type: 'text/html', href: url }),
    xml('updated', {}, from),
    ...(isDay ? [xml('published', {}, from)] : []),
    ...authors.map((name) => `<author>${xml('name', {}, name)}</author>`),
    ...tags.map((term) => xml('category', { term })),
    ...(summary ? [xml('summary', {}, summary)] : []),
    '</entry>',
  ].join('\n');
}
