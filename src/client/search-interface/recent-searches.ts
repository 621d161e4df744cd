// Recent searches: kept in the browser, the last few, until the reader clears them. Every page and tab reads them anew.
import { load, store } from '../lib/preferences.ts';
import { parseRecent, withSearch } from './recent-list.ts';

const KEY = 'searches';

/** Latest first. */
export function recentSearches(): string[] {
  return parseRecent(load(KEY));
}

export function noteSearch(query: string): void {
  save(withSearch(recentSearches(), query));
}

/** @param query - all without one */
export function forgetSearch(query?: string): void {
  save(query === undefined ? [] : recentSearches().filter((known) => known !== query));
}

function save(searches: readonly string[]): void {
  store(KEY, searches.length > 0 ? JSON.stringify(searches) : undefined);
}
