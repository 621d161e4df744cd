// What a document is, and where it stands, in the words of schema.org.
import { nameKind } from '../authors.ts';
import type { Doc } from '../doc.ts';
import type { SiteFacts } from './site-facts.ts';

/** A list above the document, the home page first. */
export interface Crumb {
  name: string;
  /** Absolute, or relative to the document's page; without one if there is none. */
  url?: string;
}

/**
 * @param trail - to the document, itself left out
 * @param address - absolute; empty if it is not known
 * @returns JSON that may stand in a `<script>` of a page
 */
export function jsonLd(
  { data }: Pick<Doc, 'data'>,
  site: SiteFacts,
  trail: readonly Crumb[],
  address: string,
): string {
  const { title, date, lang, authors = [] } = data;
  const article = {
    '@type': 'Article',
    headline: title,
    ...(date ? { datePublished: date } : {}),
    ...(lang === 'und' ? {} : { inLanguage: lang }),
    ...(authors.length > 0 ? { author: authors.map((name) => authorOf(name, lang)) } : {}),
    ...(address ? { url: address } : {}),
    isPartOf: { '@type': 'WebSite', name: site.title, ...(site.url ? { url: site.url } : {}) },
    ...(site.licence.url || site.licence.text ? { license: site.licence.url || site.licence.text } : {}),
  };
  const crumbs = [...trail, { name: title }].map(({ name, url }: Crumb, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    ...(url ? { item: url } : {}),
  }));
  const graph = [article, { '@type': 'BreadcrumbList', itemListElement: crumbs }];
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}

function authorOf(name: string, lang: string): object {
  return { '@type': nameKind(name, lang) === 'body' ? 'Organization' : 'Person', name };
}
