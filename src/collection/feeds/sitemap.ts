// The addresses of all documents and lists for search engines (sitemaps.org). They are absolute, so a site has them only if
// its own address is known.
import type { Doc } from '../doc.ts';
import type { Listing } from '../listings/listing.ts';
import { documentPath, listingPath } from '../url.ts';
import { XML_HEAD, xmlElement } from './xml.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** The most that the protocol allows in one file. */
const MOST_ADDRESSES = 50_000;

/**
 * @param url - of the site, with a slash at its end
 * @returns files by name: an index and the sitemaps it lists
 */
export function sitemapFiles(
  docs: readonly Doc[],
  listings: readonly Pick<Listing, 'address'>[],
  url: string,
  most = MOST_ADDRESSES,
): Record<string, string> {
  const entries = [
    urlEntry(url),
    ...listings.map(({ address }) => urlEntry(url + listingPath(address))),
    ...docs.map((doc) => urlEntry(url + documentPath(doc), fullDay(doc))),
  ];
  const parts = Array.from({ length: Math.ceil(entries.length / most) }, (_, index) => ({
    name: `sitemap-${index + 1}.xml`,
    text: xmlDocument('urlset', entries.slice(index * most, (index + 1) * most)),
  }));
  const index = parts.map(({ name }) => `<sitemap>${xmlElement('loc', {}, url + name)}</sitemap>`);
  return {
    'sitemap.xml': xmlDocument('sitemapindex', index),
    ...Object.fromEntries(parts.map(({ name, text }) => [name, text])),
  };
}

function urlEntry(address: string, day?: string): string {
  return `<url>${xmlElement('loc', {}, address)}${day ? xmlElement('lastmod', {}, day) : ''}</url>`;
}

/** A month or a year would claim that nothing changed since its first day. */
function fullDay({ data }: Doc): string | undefined {
  return data.date?.length === 10 ? data.date : undefined;
}

function xmlDocument(name: string, lines: readonly string[]): string {
  return `${XML_HEAD}<${name} xmlns="${NAMESPACE}">\n${lines.join('\n')}\n</${name}>\n`;
}
