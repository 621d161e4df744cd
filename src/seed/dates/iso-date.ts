// Dates in ISO 8601 as text, without a clock or a time zone.

/**
 * The last year that a text can be from. A build asks no clock, so that it makes the same pages every day: each release
 * of the program moves this on, with some years to spare for those who stay with an old one.
 */
const LATEST_YEAR = 2035;

/**
 * @returns the day in ISO 8601, `undefined` if the calendar has no such day or no text can be from it yet
 * @example isoDay(2023, 2, 29) // => undefined
 */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const [y, m, d] = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ];
  return isDate(`${y}-${m}-${d}`) ? `${y}-${m}-${d}` : undefined;
}

/**
 * Whether the calendar has this day, month or year, and a text can be from it.
 *
 * @example isDate('2023-06') // => true
 * @example isDate('2023-02-31') // => false
 */
export function isDate(iso: string): boolean {
  const date = new Date(iso);
  if (Number(iso.slice(0, 4)) > LATEST_YEAR) return false;
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
