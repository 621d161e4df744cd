import { splitPersonName } from './person-name.ts';
import type { CiteSource } from './source.ts';

/** A reference as CSL-JSON, which Zotero and other reference managers import. */
export function formatCslJson({ title, authors, date, lang, site, url, slug }: CiteSource): string {
  const item = {
    id: slug,
    type: url ? 'webpage' : 'document',
    title,
    ...(authors.length > 0 ? { author: authors.map((name) => splitPersonName(name, lang)) } : {}),
    ...(date ? { issued: { 'date-parts': [date.split('-').map(Number)] } } : {}),
    'container-title': site,
    ...(url ? { URL: url } : {}),
  };
  return JSON.stringify([item]);
}
