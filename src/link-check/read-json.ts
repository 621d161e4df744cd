// Addresses in a JSON feed, a manifest or JSON-LD: the strings under keys such as `url`, `feed_url`, `item` and `src`.
import type { FileLinks } from './file-links.ts';

const KEY = /^(?:(?:.*_)?url|href|src|item|image|icon|favicon|avatar)$/i;
/** The address that a feed gives for a text about another site. */
const ELSEWHERE = 'external_url';

export function readJson(json: string): FileLinks {
  const links = jsonAddresses(json).map(
    (url) => ({ url: url.trim(), kind: 'named', line: null, column: null }) as const,
  );
  return { links, ids: new Set() };
}

/**
 * @returns nothing if it is not JSON
 * @example jsonAddresses('{"items": [{"url": "a.html"}]}') // => ['a.html']
 */
export function jsonAddresses(json: string): string[] {
  const found: string[] = [];
  try {
    JSON.parse(json, (key, value: unknown) => {
      if (typeof value === 'string' && KEY.test(key) && key !== ELSEWHERE) found.push(value);
      return value;
    });
  } catch {
    return [];
  }
  return found;
}
