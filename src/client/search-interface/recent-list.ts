// The list of recent searches: how many are kept, and in which order.

const MAX_SEARCHES = 8;
const MAX_LENGTH = 200;

/** @param stored - anything: every page of the same origin can write to the storage */
export function parseRecentSearches(stored: string | undefined): string[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(value)
      ? value.filter((item) => typeof item === 'string').slice(0, MAX_SEARCHES)
      : [];
  } catch {
    return [];
  }
}

/** @example prependSearch(['huế', 'lũ'], 'Lũ ') // => ['Lũ', 'huế'] */
export function prependSearch(searches: readonly string[], query: string): string[] {
  const text = query.trim().slice(0, MAX_LENGTH);
  const others = searches.filter((known) => known.toLowerCase() !== text.toLowerCase());
  return text ? [text, ...others].slice(0, MAX_SEARCHES) : others;
}
