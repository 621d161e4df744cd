import slugify from '@sindresorhus/slugify';

/** In characters. */
const MAX_ID_LENGTH = 60;

/**
 * The id of the first heading with these words; a page gives later ones a number.
 *
 * @example headingId('Điều 12. Quyền') // => 'dieu-12-quyen'
 */
export function headingId(text: string): string {
  return (
    slugify(text, { decamelize: false })
      .slice(0, MAX_ID_LENGTH)
      .replace(/(?<!-)-+$/, '') || 'muc'
  );
}
