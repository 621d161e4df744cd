/**
 * @param start - of an opening brace
 * @returns offset behind the brace that closes it; braces in strings do not count; `undefined` if none does
 * @example matchBrace('{"a": "}"} b', 0) // => 10
 */
export function matchBrace(text: string, start: number): number | undefined {
  let depth = 0;
  let isString = false;
  for (let at = start; at < text.length; at += 1) {
    const letter = text[at];
    if (isString && letter === '\\') at += 1;
    else if (letter === '"') isString = !isString;
    else if (!isString && letter === '{') depth += 1;
    else if (!isString && letter === '}' && --depth === 0) return at + 1;
  }
  return undefined;
}
