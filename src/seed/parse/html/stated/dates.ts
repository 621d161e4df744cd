// When a saved page was published, as its data say.
import type { Element, ElementContent } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import { isDate } from '../../../dates/iso-date.ts';
import { countWords } from '../article/page-parts.ts';
import { collapseSpace, elementText } from '../element-text.ts';
import type { LinkedData } from './linked-data.ts';
import type { FindMetas } from './metas.ts';

/** Names of `<meta>` with a day, the most reliable first. */
const METAS = [
  ...['article:published_time', 'og:article:published_time', 'datepublished', 'pubdate', 'publishdate'],
  ...['publish-date', 'parsely-pub-date', 'sailthru.date', 'citation_publication_date', 'citation_date'],
  ...['citation_online_date', 'dc.date', 'dc.date.issued', 'dcterms.date', 'dcterms.issued'],
  ...['dcterms.created', 'date', 'article:modified_time', 'og:updated_time', 'datemodified'],
];
/** "2023-06-26T08:00:00+07:00", "2023-06", "2023/6/26" */
const ISO = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?=$|[T ])/;
const PUBLISHED = /(?:^|[\s_-])(?:published|pubdate|entry-date|post-date|publish)/i;
/** In words: a paragraph with more is the text, and a time in it or behind it may be any. */
const PROSE_WORDS = 15;

/** @param elements - all of the page */
export function readPageDate(
  elements: readonly Element[],
  { published, modified }: LinkedData,
  findMetas: FindMetas,
): string | undefined {
  const marked = () => elements.filter(isPublished).map(readTime);
  const metas = () => METAS.flatMap((name) => findMetas(name));
  const sources = [() => published, metas, marked, () => modified];
  return sources
    .flatMap((read) => read())
    .map(readIso)
    .find((date) => date !== undefined);
}

/** @returns the day of the `<time>` that stands above an article's text; nothing if several differ */
export function readTimeAbove(article: readonly ElementContent[]): string | undefined {
  const days = new Set<string>();
  visit({ type: 'root', children: [...article] }, 'element', (element) => {
    if (element.tagName === 'p' && countWords(element) > PROSE_WORDS) return EXIT;
    const day = element.tagName === 'time' ? readIso(readTime(element)) : undefined;
    if (day) days.add(day);
    return undefined;
  });
  const [day] = days;
  return days.size === 1 ? day : undefined;
}

function isPublished({ tagName, properties }: Element): boolean {
  const { itemProp, className, pubDate } = properties;
  if ([itemProp].flat().includes('datePublished')) return true;
  return tagName === 'time' && (pubDate !== undefined || PUBLISHED.test([className].flat().join(' ')));
}

function readTime(element: Element): string {
  const { dateTime, content } = element.properties;
  return collapseSpace(String(dateTime ?? content ?? elementText(element))).trim();
}

function readIso(text: string): string | undefined {
  const [, year = '', month, day] = ISO.exec(text) ?? [];
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  return date && isDate(date) ? date : undefined;
}
