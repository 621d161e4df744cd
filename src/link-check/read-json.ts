// Addresses in a JSON feed, a manifest or JSON-LD: the strings under keys such as `url`, `feed_url`, `item` and `src`.
import { type Linked, linksOf, NO_IDS } from './link.ts';

const KEY = /^(?:(?:.*_)?url|href|src|item|image|icon|favicon|avatar)$/i;
/** What a text has to say about other places. */
const ELSEWHERE = 'external_url';

export function readJson(json: string): Linked {
  return { links: linksOf(jsonUrls(json), 'named'), ids: NO_IDS };
}

/**
 * @returns nothing of what is not JSON
 * @example jsonUrls('{"items": [{"url": "a.html"}]}') // => ['a.html']
 */
export function jsonUrls(json: string): string[] {
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
