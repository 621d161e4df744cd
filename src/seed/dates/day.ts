// Days as people write them, in Vietnamese, English and ISO forms: "ngày 26 tháng 6 năm 2023", "5th of June 2023".
import { isoDay } from './iso-date.ts';

export interface Day {
  day: number;
  month: number;
  /** Not everybody writes it. */
  year: number | undefined;
}

/** Full names, and the short ones as they are written: "Jun", "Sept.". */
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);
const MONTH = MONTHS.map((name) => `${name}|${name.toUpperCase()}|${name.slice(0, 3)}\\.?`).join('|');
const SEPT = String.raw`(${MONTH}|Sept\.?)`;
const ORDINAL = '(\\d{1,2})(?:st|nd|rd|th)?';

/** Each with a sample; months of English have their capital, so that "5 may" is no day. */
const FORMS: readonly { pattern: RegExp; order: 'dmy' | 'mdy' | 'ymd' }[] = [
  // "ngày 26 tháng 6 năm 2023", "ngày 26 tháng 6"
  { pattern: /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:(?:\s+năm|,)\s+(\d{4}))?(?!\d)/iu, order: 'dmy' },
  // "26 tháng 6, 2023", "26 tháng 6 năm 2023"; the year is needed where no "ngày" is
  { pattern: /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:,|\s+năm)\s+(\d{4})(?!\d)/iu, order: 'dmy' },
  // "Ngày 26/6", "sáng 26-6", "Ngày 26/6/2023"; not "3/4 số phiếu"
  {
    pattern: /(?:ngày|sáng|trưa|chiều|tối|đêm|hôm)\s+\(?(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?![/\d])/iu,
    order: 'dmy',
  },
  // "June 26, 2023", "JUNE 5", "Sept. 3rd 2023"
  {
    pattern: new RegExp(String.raw`(?<!\p{L})${SEPT}\s+${ORDINAL}(?:,?\s+(\d{4}))?(?!\w)`, 'u'),
    order: 'mdy',
  },
  // "5 June 2023", "5th of June", "Mon, 26 Jun 2023"
  {
    pattern: new RegExp(String.raw`(?<!\d)${ORDINAL}\s+(?:of\s+)?${SEPT}(?:,?\s+(\d{4}))?(?!\w)`, 'u'),
    order: 'dmy',
  },
  // "2023-06-26"; not "2023-06-267"
  { pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/, order: 'ymd' },
];
/** "26/06/2023", "26.6.2023" with no word that says it is a day. */
const BARE = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![/\d-])/;
/** "tháng 6 năm 2023", "June 2023", "2023-06", "2023" */
const MONTH_AND_YEAR = [
  /^tháng\s+(\d{1,2})(?:\s+năm\s+|[/.-]|,\s*)(\d{4})$/iu,
  new RegExp(`^${SEPT},?\\s+(\\d{4})$`, 'u'),
];
const ISO_PART = /^\d{4}(?:-\d{2})?$/;

/** @returns the day that stands in the text in one of these forms, whether or not the calendar has it */
export function dayIn(text: string): Day | undefined {
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(text);
    if (match) return dayOf(match[1], match[2], match[3], order);
  }
  return undefined;
}

/** @returns all days with their years, ISO, in no order */
export function daysIn(text: string): string[] {
  const days = FORMS.flatMap(({ pattern, order }) =>
    [...text.matchAll(new RegExp(pattern, `g${pattern.flags}`))].map(([, a, b, c]) => dayOf(a, b, c, order)),
  );
  return days.flatMap(({ day, month, year }) => (year && isoDay(year, month, day)) || []);
}

/**
 * Read what is a date and nothing much else, such as the value of a label.
 *
 * @param dayFirst - whether "5/6/2023" is in June; if nobody knows, only its year is taken
 * @returns ISO, as precise as it is known
 * @example readDate('Mon, 26 Jun 2023 10:30:00 +0700', false) // => '2023-06-26'
 */
export function readDate(value: string, dayFirst: boolean): string | undefined {
  const [, first, , second, year] = BARE.exec(value) ?? [];
  if (year) {
    const [a, b] = [Number(first), Number(second)];
    if (dayFirst || a > 12 || a === b) return isoDay(Number(year), b, a);
    return b > 12 ? isoDay(Number(year), a, b) : year;
  }
  const day = dayIn(value);
  if (day?.year) return isoDay(day.year, day.month, day.day);
  for (const form of MONTH_AND_YEAR) {
    const [, month = '', of] = form.exec(value.trim()) ?? [];
    if (of) return isoDay(Number(of), monthOf(month), 1)?.slice(0, 7);
  }
  return ISO_PART.test(value.trim()) ? value.trim() : undefined;
}

function dayOf(first = '', second = '', third = '', order: 'dmy' | 'mdy' | 'ymd'): Day {
  const [day, month, year] = {
    dmy: [first, second, third],
    mdy: [second, first, third],
    ymd: [third, second, first],
  }[order] as [string, string, string];
  return { day: Number(day), month: monthOf(month), year: year ? Number(year) : undefined };
}

/** @example monthOf('Sept.') // => 9 */
function monthOf(text: string): number {
  const start = text.slice(0, 3).toLowerCase();
  return Number(text) || MONTHS.findIndex((name) => name.toLowerCase().startsWith(start)) + 1;
}
