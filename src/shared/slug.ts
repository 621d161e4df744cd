// Names of the documents' own (titles, folders, subjects) as addresses can hold them: small letters, digits and hyphens,
// short, and such as every system can store.
import slugify from '@sindresorhus/slugify';

/** In bytes. Leaves room for a suffix below the 120 that addresses keep to. */
const LONGEST = 80;
const LONGEST_HEX = 60;

/** Text of Vietnamese letters and usual signs, which takes no table of the world's letters to spell. */
const VIETNAMESE = /^[a-z\dàáâãèéêìíòóôõùúýăđĩũơưÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ\u1ea0-\u1ef9 .,:;!?%()[\]/"“”…–-]*$/i;

/** `con.html` is a device whatever its ending: a site with such a file could be neither copied nor opened on Windows. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** @example ascii('Đại tướng Tô Lâm') // => 'dai-tuong-to-lam' */
export function ascii(text: string): string {
  const words = VIETNAMESE.test(text) ? withoutMarks(text) : slugify(text, { decamelize: false });
  if (words.length <= LONGEST) return words;
  const end = words.lastIndexOf('-', LONGEST);
  return words.slice(0, end > 0 ? end : LONGEST);
}

/**
 * Names in scripts that have no ASCII form become the hexadecimal digits of their bytes.
 *
 * @example asciiOrHex('日本') // => 'e697a5e69cac'
 */
export function asciiOrHex(name: string): string {
  const bytes = () => Array.from(new TextEncoder().encode(name.normalize()), toHex).join('');
  return ascii(name) || bytes().slice(0, LONGEST_HEX);
}

/** @returns whether Windows takes this name for a device, as a file and as a folder */
export function isDevice(name: string): boolean {
  return DEVICE.test(name);
}

function withoutMarks(text: string): string {
  return text
    .replace(/đ/gi, 'd')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
}

function toHex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
