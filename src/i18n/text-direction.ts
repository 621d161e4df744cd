import { memoize } from '../shared/memoize.ts';

/**
 * @param lang - BCP 47; anything else has the default direction
 * @returns `rtl` for a language that is written from right to left; `undefined` otherwise, the default of a page
 * @example textDirection('ar') // => 'rtl'
 */
export const textDirection = memoize((lang: string): 'rtl' | undefined => {
  try {
    const { direction } = new Intl.Locale(lang === 'und' ? 'en' : lang).getTextInfo();
    return direction === 'rtl' ? direction : undefined;
  } catch {
    return undefined;
  }
});
