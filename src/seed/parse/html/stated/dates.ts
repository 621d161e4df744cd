// When a saved page was published, as its data say.
import type { Element, ElementContent } from 'hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { readDate } from '../../../dates/day.ts';
import { isDate } from '../../../dates/iso-date.ts';
import { languages } from '../../../languages/index.ts';
import { countWords, isNamedTime } from '../article/page-parts.ts';
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

/**
 * @param lang - of the page, which tells whether "5/6/2023" is in June
 * @returns the day of the `<time>`, or of what is named as one, above an article's text; nothing if several differ
 */
export function readTimeAbove(article: readonly ElementContent[], lang?: string): string | undefined {
  const days = new Set<string>();
  const isDayFirst = languages.find(({ tag }) => lang?.startsWith(tag))?.calendar?.dayFirst ?? true;
  visit({ type: 'root', children: [...article] }, 'element', (element) => {
    if (element.tagName === 'p' && countWords(element) > PROSE_WORDS) return EXIT;
    const isTime = element.tagName === 'time';
    if (!isTime && (!isNamedTime(element) || countWords(element) > PROSE_WORDS)) return undefined;
    const text = readTime(element);
    const day = (isTime && readIso(text)) || readWholeDay(text, isDayFirst);
    if (day) days.add(day);
    return SKIP;
  });
  const [day] = days;
  return days.size === 1 ? day : undefined;
}

function readWholeDay(text: string, isDayFirst: boolean): string | undefined {
  const date = readDate(text, isDayFirst);
  return date?.length === 10 ? date : undefined;
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
