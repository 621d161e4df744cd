// A search among the short news, by what a reader types.
import { parseQuery } from '../query/parse-query.ts';
import { searchLanguage } from '../search-language.ts';
import { newsContext } from './news-context.ts';

/** @returns the best ten */
export function askNews(typed: string): ReturnType<typeof searchLanguage> {
  return searchLanguage(parseQuery(typed), newsContext, 10);
}
