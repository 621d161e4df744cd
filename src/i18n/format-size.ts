import { memoize } from '../shared/memoize.ts';

/**
 * The size of a file in a unit that suits it, and to the byte.
 *
 * @example formatSize(1, 'en') // => '1 byte'
 * @example formatSize(3456, 'vi') // => '3,5 kB (3.456 byte)'
 */
export function formatSize(bytes: number, lang: string): string {
  const exact = inBytes(lang).format(bytes);
  if (bytes < 1000) return exact;
  const rounded = bytes < 1e6 ? inKilobytes(lang).format(bytes / 1e3) : inMegabytes(lang).format(bytes / 1e6);
  return `${rounded} (${exact})`;
}

const inBytes = unitFormat('byte', 'long');
const inKilobytes = unitFormat('kilobyte', 'short');
const inMegabytes = unitFormat('megabyte', 'short');

function unitFormat(unit: string, unitDisplay: 'long' | 'short'): (lang: string) => Intl.NumberFormat {
  return memoize(
    (lang) => new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 }),
  );
}
