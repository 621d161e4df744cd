// A date is taken only where the text says of itself when it is from: in what a crawler wrote before it, and in the
// words its first sentence opens with ("Ngày 26/6, …"). A year in the middle of a sentence dates nothing.
import type { DatePrecision } from '../../front-matter.ts';
import { clausesOf, firstSentence, isAdverbial } from './clauses.ts';
import type { Extractor } from './extractor.ts';
import { firstProse } from './prose.ts';

/** "Ngày 26/6", "sáng 26-6", "Ngày 26/6/2023"; not "3/4 số phiếu". */
const NUMERIC =
  /(?:ngày|sáng|trưa|chiều|tối|đêm|hôm)\s+\(?(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?![/\d])/iu;
/** "ngày 26 tháng 6 năm 2023" */
const SPELT = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?/iu;
/** "2023-06-26" */
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const MONTHS = 'january february march april may june july august september october november december';
/** "June 26, 2023"; the year may be missing. */
const ENGLISH = new RegExp(
  `\\b(${MONTHS.replaceAll(' ', '|')})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?\\b`,
  'i',
);

export const date: Extractor<'date'> = (tree, file) => {
  const { crawlDate } = file.data;
  const day = dayIn(openingOf(firstProse(tree)));
  if (day?.year) {
    return { value: iso(day.year, day.month, day.day), rule: 'opening-words' };
  }
  if (!crawlDate) return undefined;
  const year = day && yearFor(day.month, crawlDate);
  return day && year && crawlDate.length < 10
    ? { value: iso(year, day.month, day.day), rule: 'crawl-prefix+opening-words' }
    : { value: crawlDate, rule: 'crawl-prefix' };
};

/** @example precisionOf('2023-06') // => 'month' */
export function precisionOf(isoDate: string | undefined): DatePrecision {
  if (isoDate === undefined) return 'none';
  return isoDate.length === 4 ? 'year' : isoDate.length === 7 ? 'month' : 'day';
}

interface Day {
  day: number;
  month: number;
  year: number | undefined;
}

/** The clauses before the subject; the first is always among them, since a year may follow after a comma. */
function openingOf(prose: string): string {
  const clauses = clausesOf(firstSentence(prose));
  const end = clauses.findIndex(
    (clause, index) => index > 0 && !isAdverbial(clause) && !/^\d{4}$/.test(clause),
  );
  const opening = clauses.slice(0, end < 0 ? undefined : end);
  return isAdverbial(opening[0] ?? '') || /^\W*(?:\d|\p{L}+ \d)/u.test(prose) ? opening.join(', ') : '';
}

function dayIn(text: string): Day | undefined {
  const spelt = SPELT.exec(text) ?? NUMERIC.exec(text);
  if (spelt) return valid(Number(spelt[1]), Number(spelt[2]), spelt[3]);
  const english = ENGLISH.exec(text);
  if (english) {
    const month = MONTHS.split(' ').indexOf(english[1]?.toLowerCase() ?? '') + 1;
    return valid(Number(english[2]), month, english[3]);
  }
  const numbers = ISO.exec(text);
  return numbers ? valid(Number(numbers[3]), Number(numbers[2]), numbers[1]) : undefined;
}

function valid(day: number, month: number, year: string | undefined): Day | undefined {
  const leap = Date.UTC(year ? Number(year) : 2024, month - 1, day);
  const exists = new Date(leap).getUTCDate() === day && new Date(leap).getUTCMonth() === month - 1;
  return exists ? { day, month, year: year ? Number(year) : undefined } : undefined;
}

/**
 * The year in which a page crawled then would speak of that month without a year: the same for this and earlier months,
 * the one before for months half a year ahead or more; in between it announces something to come.
 */
function yearFor(month: number, crawlDate: string): number | undefined {
  const [year = 0, crawlMonth = 12] = crawlDate.split('-').map(Number);
  if (month <= crawlMonth) return year;
  return month - crawlMonth >= 6 ? year - 1 : undefined;
}

function iso(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-');
}
