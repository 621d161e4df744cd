/**
 * Copies a string. JavaScript engines keep a whole text in memory as long as a substring of it is referenced: a map of
 * words would hold every document that they come from.
 */
export function detachSubstring(part: string): string {
  return [...part].join('');
}
