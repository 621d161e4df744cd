import type { Line } from '../lines.ts';

/** In characters. */
const LONGEST_TITLE = 100;

/** @returns the indices of lines that come again with the same words, as titles of pages do */
export function findRepeatedLines(lines: readonly Line[], least: number): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const [at, { text }] of lines.entries()) {
    if (text === '' || text.length > LONGEST_TITLE) continue;
    const own = places.get(text);
    if (own) own.push(at);
    else places.set(text, [at]);
  }
  return new Set([...places.values()].filter(({ length }) => length >= least).flat());
}
