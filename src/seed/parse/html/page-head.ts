// Metadata that a saved page states: `<html lang>`, `<title>`, `<meta name="description">`, JSON-LD, microdata.
import type { Element } from 'hast';
import { metadataOverrides } from '../../../shared/front-matter.ts';
import { languageOfCountry, readLanguageTag } from '../../../shared/language-tag.ts';
import type { Stated } from '../../data.ts';
import { readPageTitle } from './page-title.ts';
import type { SiteNames } from './site-names.ts';
import { readPageAuthors } from './stated/authors.ts';
import { readPageDate } from './stated/dates.ts';
import { readLinkedData } from './stated/linked-data.ts';
import { readMetas } from './stated/metas.ts';
import { withoutComments } from './stated/own-elements.ts';
import { readPageTags } from './stated/tags.ts';

/**
 * Invalid fields are left out: a page's head is often wrong, and a field can be inferred from the text.
 *
 * @param elements - all of the page: some pages have their `<meta>` in the body
 */
export function readPageHead(elements: readonly Element[], names: SiteNames): Stated {
  const findMetas = readMetas(elements);
  const linked = readLinkedData(elements);
  const own = withoutComments(elements);
  const called = [
    ...[...findMetas('og:title'), ...findMetas('twitter:title'), ...findMetas('citation_title', 'dc.title')],
    ...[readTitle(elements), ...linked.headline],
  ];
  const described = [
    ...[...findMetas('description'), ...findMetas('og:description'), ...findMetas('twitter:description')],
    ...[...findMetas('dc.description', 'dcterms.abstract'), ...linked.description],
  ];
  const lang = elements.find(({ tagName }) => tagName === 'html')?.properties['lang'];
  const languages = [
    ...[String(lang ?? ''), ...findMetas('content-language'), ...linked.language],
    ...[...findMetas('dc.language', 'dcterms.language', 'citation_language'), ...findMetas('og:locale')],
  ];
  const fields = {
    title: readPageTitle(called, elements, names),
    description: described[0],
    lang: languages
      .map((tag) => readLanguage(tag.replaceAll('_', '-').trim()))
      .find((tag) => tag !== undefined),
    date: readPageDate(own, linked, findMetas),
    authors: readPageAuthors(own, linked, findMetas, names),
    tags: readPageTags(own, linked, findMetas),
  };
  const entries = Object.entries(fields).filter(([field, value]) => {
    return metadataOverrides.safeParse({ [field]: value }).success && value !== undefined;
  });
  return Object.fromEntries(entries);
}

function readTitle(elements: readonly Element[]): string | undefined {
  const title = elements.find(({ tagName }) => tagName === 'title');
  return title?.children.map((child) => ('value' in child ? child.value : '')).join('');
}

/** `<html lang="vn">` is written for `vi`. */
function readLanguage(lang = ''): string | undefined {
  const tag = readLanguageTag(lang);
  return tag && (languageOfCountry(tag) ?? tag);
}
