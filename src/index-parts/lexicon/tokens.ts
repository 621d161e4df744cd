// A text's words and the marks between them, for whoever learns from many texts: told apart once, cheaply.

/** Words, and whatever parts two phrases: any mark but a blank or a hyphen. */
const WORD_OR_MARK = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}-]+/gu;
const WORD = /^[\p{L}\p{M}\p{N}]/u;

/** @example tokensIn('Covid-19, TP.HCM') // => ['Covid', '19', ',', 'TP', '.', 'HCM'] */
export function tokensIn(text: string): string[] {
  return text.match(WORD_OR_MARK) ?? [];
}

/** Whether a token is a word and not a mark. */
export function isWord(token: string): boolean {
  const code = token.charCodeAt(0);
  // Most words begin with a to z, and asking the expression costs more than all the rest.
  return (code >= 97 && code <= 122) || WORD.test(token);
}
