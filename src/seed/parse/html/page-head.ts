// Metadata in a page's head: `<html lang>`, `<title>`, `<meta name="description">`, the day of publication.
import type { Element } from 'hast';
import { metadataOverrides } from '../../../shared/front-matter.ts';
import { languageOfCountry, readLanguageTag } from '../../../shared/language-tag.ts';
import type { Stated } from '../../data.ts';
import { isDate } from '../../dates/iso-date.ts';
import { collapseSpace } from './element-text.ts';
import { readPageTitle } from './page-title.ts';
import type { SiteNames } from './site-names.ts';

/** Names of `<meta>` with a day, the most reliable first. */
const DATES = ['article:published_time', 'datepublished', 'pubdate', 'dc.date', 'dcterms.date', 'date'];
/** "2023-06-26T08:00:00+07:00", "2023-06" */
const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|[T ])/;

/**
 * Invalid fields are left out: a page's head is often wrong, and a field can be inferred from the text.
 *
 * @param elements - all of the page: some pages have their `<meta>` in the body
 */
export function readPageHead(elements: readonly Element[], names: SiteNames): Stated {
  const { title, lang, metas } = readElements(elements);
  const dates = DATES.map((name) => ISO.exec(metas.get(name) ?? '')?.[0]);
  const fields = {
    title: readPageTitle([metas.get('og:title'), metas.get('twitter:title'), title], elements, names),
    description: metas.get('description') || metas.get('og:description'),
    lang: readLanguage(lang),
    date: dates.find((date) => date !== undefined && isDate(date)),
  };
  const entries = Object.entries(fields).filter(([field, value]) => {
    return metadataOverrides.safeParse({ [field]: value }).success && value !== undefined;
  });
  return Object.fromEntries(entries);
}

/** `<html lang="vn">` is written for `vi`. */
function readLanguage(lang = ''): string | undefined {
  const tag = readLanguageTag(lang);
  return tag && (languageOfCountry(tag) ?? tag);
}

function readElements(elements: readonly Element[]) {
  const found: { title?: string; lang?: string } = {};
  const metas = new Map<string, string>();
  for (const { tagName, properties, children } of elements) {
    if (tagName === 'html') found.lang = String(properties['lang'] ?? '');
    if (tagName === 'title') {
      found.title ??= children.map((child) => ('value' in child ? child.value : '')).join('');
    }
    if (tagName !== 'meta') continue;
    const { name, property, itemProp, content } = properties;
    const key = String(name ?? property ?? itemProp ?? '').toLowerCase();
    if (!metas.has(key)) metas.set(key, collapseSpace(String(content ?? '')).trim());
  }
  return { ...found, metas };
}
