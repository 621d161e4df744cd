// Reads days as people write them, in every text language and in ISO 8601: "ngày 26 tháng 6 năm 2023", "5th of June",
// "17. Oktober 1931", "令和5年6月26日".
import type { DayForm } from '../languages/calendar.ts';
import { languages } from '../languages/index.ts';
import { isoDay } from './iso-date.ts';
import { readNumeral } from './numerals.ts';

export interface Day {
  day: number;
  month: number;
  /** Missing in many texts. */
  year: number | undefined;
}

const CALENDARS = languages.flatMap(({ calendar }) => calendar ?? []);
const FORMS: readonly DayForm[] = [
  ...CALENDARS.flatMap(({ days = [] }) => days),
  // "2023-06-26", "2023-06-26T08:30:00+07:00"; not "2023-06-267"
  {
    pattern:
      /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)(?:[Tt]\d{2}(?::?\d{2}){0,2}(?:[.,]\d{1,9})?[Zz]?(?![\p{L}\d]))?/u,
    order: 'ymd',
  },
  // "2023/6/26"
  { pattern: /(?<![\d/.-])(\d{4})\/(\d{1,2})\/(\d{1,2})(?![\d/])/, order: 'ymd' },
  // "2023. 6. 26.", "2023.06.26"; not the version "2023.6.26.1"
  { pattern: /(?<![\d/.-])(\d{4})\.\s?(\d{1,2})\.\s?(\d{1,2})(?!\d|\.\d)/, order: 'ymd' },
];
const ALL_FORMS = FORMS.map((form) => ({
  ...form,
  pattern: new RegExp(form.pattern, `g${form.pattern.flags}`),
}));
const MONTHS: ReadonlyMap<string, number> = new Map(
  CALENDARS.flatMap(({ months = [] }) =>
    months.flatMap((spellings, at) => spellings.map((name) => [name, at + 1] as const)),
  ),
);
const DAY_WORDS = CALENDARS.flatMap(({ dayWords = [] }) => dayWords);
const MONTH_AND_YEAR = CALENDARS.flatMap(({ monthAndYear = [] }) => monthAndYear);
/** "26/06/2023", "26.6.2023" without a word for "day". */
const BARE = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![/\d-])/;
/** "2023-06", "2023" */
const ISO_PART = /^\d{4}(?:-\d{2})?$/;

/** @returns the first day in the text by the first form that matches, even if the calendar has no such day */
export function findDay(text: string): Day | undefined {
  return matchDay(text)?.day;
}

/**
 * @returns what is left of a text without the first day in it, `undefined` if there is none
 * @example withoutDay('Cập nhật 26/06/2023 10:30') // => 'Cập nhật   10:30'
 */
export function withoutDay(text: string): string | undefined {
  const match = matchDay(text)?.match ?? BARE.exec(text);
  return match ? `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}` : undefined;
}

function matchDay(text: string): { match: RegExpExecArray; day: Day } | undefined {
  for (const form of FORMS) {
    const match = form.pattern.exec(text);
    if (match) return { match, day: makeDay(match[1], match[2], match[3], form) };
  }
  return undefined;
}

/** Read a day that may lack the word for "day", as in datelines: "5/6", "June 5". */
export function readDatelineDay(words: string): Day | undefined {
  return [words, ...DAY_WORDS.map((word) => `${word} ${words}`)]
    .map(findDay)
    .find((day) => day !== undefined);
}

/** @returns all days that have a year, in ISO 8601, in no order */
export function findDays(text: string): string[] {
  const days = ALL_FORMS.flatMap((form) =>
    [...text.matchAll(form.pattern)].map(([, a, b, c]) => makeDay(a, b, c, form)),
  );
  return days.flatMap(({ day, month, year }) => (year && isoDay(year, month, day)) || []);
}

/**
 * Read a text that is a date and little else, such as the value of a label.
 *
 * @param dayFirst - whether "5/6/2023" is in June; if not, only its year is certain
 * @returns ISO 8601, as precise as it is certain
 * @example readDate('Mon, 26 Jun 2023 10:30:00 +0700', false) // => '2023-06-26'
 */
export function readDate(value: string, dayFirst: boolean): string | undefined {
  const [, first, , second, year] = BARE.exec(value) ?? [];
  if (year) {
    const [a, b] = [Number(first), Number(second)];
    if (dayFirst || a > 12 || a === b) return isoDay(Number(year), b, a);
    return b > 12 ? isoDay(Number(year), a, b) : year;
  }
  const day = findDay(value);
  if (day?.year) return isoDay(day.year, day.month, day.day);
  for (const form of MONTH_AND_YEAR) {
    const [, month = '', of] = form.exec(value.trim()) ?? [];
    if (of) return isoDay(Number(of), monthNumber(month), 1)?.slice(0, 7);
  }
  return ISO_PART.test(value.trim()) ? value.trim() : undefined;
}

function makeDay(first = '', second = '', third = '', form: DayForm): Day {
  const [day, month, year] = {
    dmy: [first, second, third],
    mdy: [second, first, third],
    ymd: [third, second, first],
  }[form.order] as [string, string, string];
  return { day: readNumeral(day), month: monthNumber(month), year: year ? readYear(year, form) : undefined };
}

/** @returns a year that no calendar has if the era has no such year */
function readYear(text: string, { epoch = 0, years = Number.POSITIVE_INFINITY }: DayForm): number {
  const year = readNumeral(text);
  return year >= 1 && year <= years ? epoch + year : Number.NaN;
}

/** @example monthNumber('Sept.') // => 9 */
function monthNumber(text: string): number {
  const name = text.toLowerCase();
  return readNumeral(text) || (MONTHS.get(name) ?? MONTHS.get(name.replace('.', '')) ?? 0);
}
