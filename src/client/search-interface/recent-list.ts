// The list of recent searches: what is kept of them, and in which order.

const KEPT = 8;
const LONGEST = 200;

/** Storage is open to every page of the same origin: what is in it may be anything. */
export function parseRecent(stored: string | undefined): string[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

/** @example withSearch(['huế', 'lũ'], 'Lũ ') // => ['Lũ', 'huế'] */
export function withSearch(searches: readonly string[], query: string): string[] {
  const text = query.trim().slice(0, LONGEST);
  const others = searches.filter((known) => known.toLowerCase() !== text.toLowerCase());
  return text ? [text, ...others].slice(0, KEPT) : others;
}
