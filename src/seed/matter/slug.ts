import slugify from '@sindresorhus/slugify';
import type { Extractor } from './extractor.ts';

/** In bytes. Leaves room for a suffix below the 120 that addresses keep to. */
const LONGEST = 80;

/** Text of Vietnamese letters and usual signs, which takes no table of the world's letters to spell. */
const VIETNAMESE = /^[a-z\dàáâãèéêìíòóôõùúýăđĩũơưÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ\u1ea0-\u1ef9 .,:;!?%()/“”–-]*$/i;

/** The title in ASCII, else the file's name, else its checksum (a Chinese text in a Chinese file). */
export const slug: Extractor<'slug'> = (_tree, file, matter) => {
  const fromTitle = ascii(matter.title ?? '');
  if (fromTitle) return { value: fromTitle, rule: 'title' };
  const fromName = ascii(file.stem ?? '');
  if (fromName) return { value: fromName, rule: 'file-name' };
  return { value: `text-${file.data.source?.sha256.slice(0, 8)}`, rule: 'checksum' };
};

/** @example ascii('Đại tướng Tô Lâm') // => 'dai-tuong-to-lam' */
export function ascii(text: string): string {
  const words = VIETNAMESE.test(text) ? withoutMarks(text) : slugify(text, { decamelize: false });
  if (words.length <= LONGEST) return words;
  const end = words.lastIndexOf('-', LONGEST);
  return words.slice(0, end > 0 ? end : LONGEST);
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
