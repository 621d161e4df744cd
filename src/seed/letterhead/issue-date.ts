// The day of issue in a letterhead, of which parts may have been left open to be filled in by hand.
import { readDate } from '../dates/day.ts';
import { isDate } from '../dates/iso-date.ts';
import { placeDay } from './cell-look.ts';

/** "ngày … tháng 6 năm 2023", "ngày … tháng … năm 2023" */
const MONTH_AND_YEAR = /tháng\s{0,9}(\d{1,2})\s{1,9}năm\s{0,9}(\d{4})(?!\d)/iu;
const YEAR = /năm\s{0,9}(\d{4})(?!\d)/iu;

/** @param text - the place and the day */
export function readIssueDate(text: string): string | undefined {
  const day = placeDay(text);
  if (day === undefined) return undefined;
  const whole = readDate(day, true);
  if (whole) return whole;
  const [, month, year] = MONTH_AND_YEAR.exec(day) ?? [];
  const date = year && month ? `${year}-${month.padStart(2, '0')}` : YEAR.exec(day)?.[1];
  return date && isDate(date) && !/\d\s{0,9}tháng/u.test(day) ? date : undefined;
}
