// The addresses of all documents and lists for search engines, by sitemaps.org: absolute, so only where the site's is known.
import type { Doc } from '../doc.ts';
import type { Listing } from '../listings/listing.ts';
import { documentPath, listingPath } from '../url.ts';
import { XML_HEAD, xmlElement } from './xml.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** More are not allowed in one file. */
const MOST = 50_000;

/**
 * @param url - of the site, with a slash at its end
 * @returns files by name: an index and its parts
 */
export function sitemapFiles(
  docs: readonly Doc[],
  listings: readonly Pick<Listing, 'address'>[],
  url: string,
  most = MOST,
): Record<string, string> {
  const entries = [
    entry(url),
    ...listings.map(({ address }) => entry(url + listingPath(address))),
    ...docs.map((doc) => entry(url + documentPath(doc), fullDay(doc))),
  ];
  const parts = Array.from({ length: Math.ceil(entries.length / most) }, (_, index) => ({
    name: `sitemap-${index + 1}.xml`,
    text: wrap('urlset', entries.slice(index * most, (index + 1) * most)),
  }));
  const index = parts.map(({ name }) => `<sitemap>${xmlElement('loc', {}, url + name)}</sitemap>`);
  return {
    'sitemap.xml': wrap('sitemapindex', index),
    ...Object.fromEntries(parts.map(({ name, text }) => [name, text])),
  };
}

function entry(address: string, day?: string): string {
  return `<url>${xmlElement('loc', {}, address)}${day ? xmlElement('lastmod', {}, day) : ''}</url>`;
}

/** A month or a year would say that nothing changed since its first day. */
function fullDay({ data }: Doc): string | undefined {
  return data.date?.length === 10 ? data.date : undefined;
}

function wrap(name: string, lines: readonly string[]): string {
  return `${XML_HEAD}<${name} xmlns="${NAMESPACE}">\n${lines.join('\n')}\n</${name}>\n`;
}
