// Texts as the search index holds them, and back; see hidden-letters.ts.
import { HIDDEN } from './hidden-letters.ts';

const LETTER = /[đłøħŧıðæœßþ]/giu;
const MARK = /[\u0364\u0369\u036f]/;
/** Letters that look like đ and stand for it in Vietnamese texts. */
const LOOKS_LIKE_D = /[ðɖ]/g;
const LOOKS_LIKE_CAPITAL_D = /[ÐƉ]/g;

/**
 * @param lang - BCP 47, of the text: in Vietnamese an eth is a đ that was typed wrongly
 * @example hideLetters('Đà', 'vi') // => 'D\u0369à'
 */
export function hideLetters(text: string, lang = ''): string {
  return (
    /^vi\b/i.test(lang) ? text.replace(LOOKS_LIKE_D, 'đ').replace(LOOKS_LIKE_CAPITAL_D, 'Đ') : text
  ).replace(
    LETTER,
    (letter) => HIDDEN.get(letter) ?? HIDDEN.get(letter.toLowerCase())?.toUpperCase() ?? letter,
  );
}

/** @example restoreLetters('D\u0369à') // => 'Đà' */
export function restoreLetters(text: string): string {
  if (!MARK.test(text)) return text;
  let restored = text;
  for (const [letter, hidden] of HIDDEN) {
    const capital = letter === 'ß' ? 'ẞ' : letter.toUpperCase();
    restored = restored.replaceAll(hidden, letter);
    // The capital of a letter without a dot is any I.
    if (capital !== 'I') restored = restored.replaceAll(hidden.toUpperCase(), capital);
  }
  return restored;
}
