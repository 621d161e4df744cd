// The newest documents as an Atom feed (RFC 4287).
import type { FeedItem } from './feed-items.ts';
import type { SiteFacts } from './site-facts.ts';
import { digestUrn } from './urn.ts';
import { XML_HEAD, xmlElement } from './xml.ts';

/** The date of a feed without entries: Atom requires one. */
const NEVER = '1970-01-01T00:00:00Z';

export async function atomFeed(items: readonly FeedItem[], site: SiteFacts): Promise<string> {
  const { title, description, lang, url, licence } = site;
  const lines = [
    xmlElement('id', {}, url || (await digestUrn(title))),
    xmlElement('title', {}, title),
    ...(description ? [xmlElement('subtitle', {}, description)] : []),
    xmlElement('updated', {}, items[0]?.from ?? NEVER),
    `<author>${xmlElement('name', {}, title)}</author>`,
    xmlElement('link', { rel: 'alternate', type: 'text/html', href: url || 'index.html' }),
    ...(url
      ? [xmlElement('link', { rel: 'self', type: 'application/atom+xml', href: `${url}feed.xml` })]
      : []),
    ...(licence.text ? [xmlElement('rights', {}, licence.text)] : []),
    ...(licence.url ? [xmlElement('link', { rel: 'license', href: licence.url })] : []),
    ...items.map(feedEntry),
  ];
  return `${XML_HEAD}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">\n${lines.join('\n')}\n</feed>\n`;
}

function feedEntry({ id, url, title, summary, lang, from, isDay, authors, tags }: FeedItem): string {
  return [
    `<entry xml:lang="${lang}">`,
    xmlElement('id', {}, id),
    xmlElement('title', {}, title),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href: url }),
    xmlElement('updated', {}, from),
    ...(isDay ? [xmlElement('published', {}, from)] : []),
    ...authors.map((name) => `<author>${xmlElement('name', {}, name)}</author>`),
    ...tags.map((term) => xmlElement('category', { term })),
    ...(summary ? [xmlElement('summary', {}, summary)] : []),
    '</entry>',
  ].join('\n');
}
