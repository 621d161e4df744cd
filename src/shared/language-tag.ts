// Language tags as people and programs write them → BCP 47 in its canonical form. Only such a tag may reach `Intl`,
// which throws at any other.
import { registeredTags } from './registered-tags.ts';

/** "zh-yue", "sgn-ase-US": a language behind its family, as RFC 4646 had it. */
const EXTENDED = /^(?:ar|kok|lv|ms|sgn|sw|uz|zh)-(?=[a-z]{3}(?:-|$))/;
const PRIMARY = /^[a-z]{2,3}(?:-|$)/;
/** ".UTF-8", "@euro" behind the locale of a Unix system. */
const POSIX_END = /[.@].*$/;

/**
 * @returns the canonical tag; `undefined` if the text is none
 * @example readLanguageTag('en_us') // => 'en-US'
 * @example readLanguageTag('zh-min-nan') // => 'nan'
 * @example readLanguageTag('en-us-us') // => undefined
 */
export function readLanguageTag(text: string): string | undefined {
  const raw = text.trim().replace(POSIX_END, '').replaceAll('_', '-');
  const tag = registeredTags.get(raw.toLowerCase()) ?? raw.toLowerCase().replace(EXTENDED, '');
  if (!PRIMARY.test(tag.toLowerCase())) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/**
 * The language of a country whose code was written for it: `vn` is no language.
 *
 * @param tag - as `readLanguageTag` gives it
 * @returns `undefined` if the tag names a language, or no country
 * @example languageOfCountry('vn') // => 'vi'
 */
export function languageOfCountry(tag: string): string | undefined {
  const code = /^[a-z]{2}$/.exec(tag)?.[0];
  if (!code || findName('language', code)) return undefined;
  const country = code.toUpperCase();
  return findName('region', country) && new Intl.Locale(`und-${country}`).maximize().language;
}

function findName(type: 'language' | 'region', code: string): string | undefined {
  return new Intl.DisplayNames(['en'], { type, fallback: 'none' }).of(code);
}
