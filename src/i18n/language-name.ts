// Uses none of the interface's words: the search, which is a script of its own, would carry them twice.
import { memoize } from '../shared/memoize.ts';

/**
 * @param code - BCP 47; anything else is given back as it is
 * @returns `undefined` if the language is not known
 * @example languageName('vi', 'en') // => 'Vietnamese'
 * @example languageName('und', 'en') // => undefined
 */
export function languageName(code: string, ui: string): string | undefined {
  try {
    return code === 'und' ? undefined : languageNames(ui).of(code);
  } catch {
    return code;
  }
}

const languageNames = memoize((ui: string) => new Intl.DisplayNames([ui], { type: 'language' }));
