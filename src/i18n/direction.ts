/**
 * @param lang - BCP 47
 * @returns `rtl` for a language that is written from right to left; pages are left to right where nothing is said
 * @example directionOf('ar') // => 'rtl'
 */
export function directionOf(lang: string): 'rtl' | undefined {
  const { direction } = new Intl.Locale(lang === 'und' ? 'en' : lang).getTextInfo();
  return direction === 'rtl' ? direction : undefined;
}
