import { memoize } from '../shared/memoize.ts';

/**
 * A date as a reader of that language writes it, as precise as it is known.
 *
 * @param iso - day, month or year, ISO 8601
 * @example formatDate('2023-06-26', 'vi') // => '26 tháng 6, 2023'
 * @example formatDate('2023', 'en') // => '2023'
 */
export function formatDate(iso: string, lang: string): string {
  const [, month, day] = iso.split('-');
  const format = day ? dayFormat : month ? monthFormat : yearFormat;
  return format(lang).format(new Date(iso));
}

const yearFormat = dateFormat({ year: 'numeric' });
const monthFormat = dateFormat({ year: 'numeric', month: 'long' });
const dayFormat = dateFormat({ year: 'numeric', month: 'long', day: 'numeric' });

/** Making one takes longer than a hundred uses. */
function dateFormat(options: Intl.DateTimeFormatOptions): (lang: string) => Intl.DateTimeFormat {
  return memoize((lang) => new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }));
}
