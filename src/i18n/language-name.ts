// Knows none of the interface's words: the search, which is a script of its own, would carry them twice.

/**
 * @param code - BCP 47, or something that is none and is given back
 * @returns `undefined` if the language is not known
 * @example languageName('vi', 'en') // => 'Vietnamese'
 * @example languageName('und', 'en') // => undefined
 */
export function languageName(code: string, ui: string): string | undefined {
  try {
    return code === 'und' ? undefined : new Intl.DisplayNames([ui], { type: 'language' }).of(code);
  } catch {
    return code;
  }
}
