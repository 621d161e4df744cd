/**
 * The size of a file in a unit that suits it, and to the byte.
 *
 * @example formatSize(1, 'en') // => '1 byte'
 * @example formatSize(3456, 'vi') // => '3,5 kB (3.456 byte)'
 */
export function formatSize(bytes: number, lang: string): string {
  const inUnit = (unit: string, amount: number, unitDisplay: 'long' | 'short') =>
    new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 }).format(
      amount,
    );
  const exact = inUnit('byte', bytes, 'long');
  if (bytes < 1000) return exact;
  const rounded =
    bytes < 1e6 ? inUnit('kilobyte', bytes / 1e3, 'short') : inUnit('megabyte', bytes / 1e6, 'short');
  return `${rounded} (${exact})`;
}
