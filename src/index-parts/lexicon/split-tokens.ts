// Splits a text into words and the punctuation between them, once and cheaply for all that learn from many texts.

/** A word, or signs that separate two phrases: any but blanks and hyphens. */
const WORD_OR_SIGNS = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}-]+/gu;
const WORD = /^[\p{L}\p{M}\p{N}]/u;

/** @example splitTokens('Covid-19, TP.HCM') // => ['Covid', '19', ',', 'TP', '.', 'HCM'] */
export function splitTokens(text: string): string[] {
  return text.match(WORD_OR_SIGNS) ?? [];
}

/** Whether a token is a word and no punctuation. */
export function isWord(token: string): boolean {
  const code = token.charCodeAt(0);
  // Most words begin with a to z, and the regular expression costs more than everything else here.
  return (code >= 97 && code <= 122) || WORD.test(token);
}
