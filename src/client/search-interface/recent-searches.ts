// Recent searches: the last few are stored in the browser until the reader clears them. Nothing is cached, since another
// tab may have changed them.
import { readStored, store } from '../lib/preferences.ts';
import { parseRecentSearches, prependSearch } from './recent-list.ts';

const KEY = 'searches';

/** Latest first. */
export function readRecentSearches(): string[] {
  return parseRecentSearches(readStored(KEY));
}

export function addRecentSearch(query: string): void {
  save(prependSearch(readRecentSearches(), query));
}

/** @param query - without one all are removed */
export function removeRecentSearch(query?: string): void {
  save(query === undefined ? [] : readRecentSearches().filter((known) => known !== query));
}

function save(searches: readonly string[]): void {
  store(KEY, searches.length > 0 ? JSON.stringify(searches) : undefined);
}
