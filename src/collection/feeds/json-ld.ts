// A document, and the lists that lead to it, in the vocabulary of schema.org.

import type { Doc } from '../doc.ts';
import { nameKind } from '../name-kind.ts';
import type { SiteFacts } from './site-facts.ts';

/** A list above the document, the home page first. */
export interface Crumb {
  name: string;
  /** Absolute, or relative to the document's page. */
  url?: string;
}

const context = { '@context': 'https://schema.org' };

/**
 * @param trail - to the document, which is left out; the home page alone makes no breadcrumbs
 * @param address - of the page, absolute; empty if it is not known
 * @returns JSON that is safe inside a `<script>` of a page
 */
export function jsonLd(
  { data }: Pick<Doc, 'data'>,
  site: SiteFacts,
  trail: readonly Crumb[],
  address: string,
): string {
  const { title, date, lang, authors = [] } = data;
  const article = {
    ...context,
    '@type': 'Article',
    headline: title,
    ...(date ? { datePublished: date } : {}),
    ...(lang === 'und' ? {} : { inLanguage: lang }),
    ...(authors.length > 0 ? { author: authors.map((name) => authorEntity(name, lang)) } : {}),
    ...(address ? { url: address } : {}),
    isPartOf: { '@type': 'WebSite', name: site.title, ...(site.url ? { url: site.url } : {}) },
    ...(site.licence.url || site.licence.text ? { license: site.licence.url || site.licence.text } : {}),
  };
  const crumbs = trail.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    ...(url ? { item: url } : {}),
  }));
  const things =
    trail.length > 1
      ? [article, { ...context, '@type': 'BreadcrumbList', itemListElement: crumbs }]
      : [article];
  return JSON.stringify(things).replaceAll('<', '\\u003c');
}

function authorEntity(name: string, lang: string): object {
  return { '@type': nameKind(name, lang) === 'body' ? 'Organization' : 'Person', name };
}
