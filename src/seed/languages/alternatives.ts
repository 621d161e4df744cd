import { languages } from './index.ts';
import type { Language } from './language.ts';
import type { Patterns } from './patterns.ts';

/**
 * Patterns of all languages as one group of a regular expression. Called while modules load, never for a text.
 *
 * @param choose - the list of one language
 * @returns a group that matches nothing if no language has such patterns
 * @example alternatives(({divisions}) => divisions?.chapter) // => '(?:chương|chapter)'
 */
export function alternatives(choose: (language: Language) => Patterns | undefined): string {
  const patterns = languages.flatMap((language) => choose(language) ?? []);
  return patterns.length > 0 ? `(?:${patterns.join('|')})` : '(?!)';
}
