/**
 * A date as a reader of that language writes it, as precise as it is known.
 *
 * @param iso - day, month or year, ISO 8601
 * @example formatDate('2023-06-26', 'vi') // => '26 tháng 6, 2023'
 * @example formatDate('2023', 'en') // => '2023'
 */
export function formatDate(iso: string, lang: string): string {
  const parts: Intl.DateTimeFormatOptions[] = [
    { year: 'numeric' },
    { year: 'numeric', month: 'long' },
    { year: 'numeric', month: 'long', day: 'numeric' },
  ];
  const options = parts[iso.split('-').length - 1];
  return new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(new Date(iso));
}
