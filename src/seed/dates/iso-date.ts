// Dates in ISO 8601 as text, without a clock or a time zone.

/**
 * @returns the day in ISO 8601, `undefined` if the calendar has no such day
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
 * Whether the calendar has this day, month or year.
 *
 * @example isDate('2023-06') // => true
 * @example isDate('2023-02-31') // => false
 */
export function isDate(iso: string): boolean {
  const date = new Date(iso);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
