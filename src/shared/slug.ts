// Titles, folders and subjects as parts of addresses: small letters, digits and hyphens, short enough for every file system.
import slugify from '@sindresorhus/slugify';

/** In bytes: leaves room for a suffix within the 120 that an address may have. */
const MAX_LENGTH = 80;
const MAX_HEX_LENGTH = 60;

/** Vietnamese letters and common signs, which need no transliteration table. */
const VIETNAMESE = /^[a-z\dàáâãèéêìíòóôõùúýăđĩũơưÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ\u1ea0-\u1ef9 .,:;!?%()[\]/"“”…–-]*$/i;

/** Device names of Windows, with any ending: a site with a file `con.html` can be neither copied nor opened there. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** @example asciiSlug('Đại tướng Tô Lâm') // => 'dai-tuong-to-lam' */
export function asciiSlug(text: string): string {
  const words = VIETNAMESE.test(text) ? spellVietnamese(text) : slugify(text, { decamelize: false });
  if (words.length <= MAX_LENGTH) return words;
  const end = words.lastIndexOf('-', MAX_LENGTH);
  return words.slice(0, end > 0 ? end : MAX_LENGTH);
}

/**
 * A name that cannot be transliterated becomes the hexadecimal digits of its bytes.
 *
 * @example asciiOrHexSlug('日本') // => 'e697a5e69cac'
 */
export function asciiOrHexSlug(name: string): string {
  const bytes = () => Array.from(new TextEncoder().encode(name.normalize()), hexDigits).join('');
  return asciiSlug(name) || bytes().slice(0, MAX_HEX_LENGTH);
}

/** @returns whether Windows treats a file or folder of this name as a device */
export function isDeviceName(name: string): boolean {
  return DEVICE.test(name);
}

function spellVietnamese(text: string): string {
  return text
    .replace(/đ/gi, 'd')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
}

function hexDigits(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
