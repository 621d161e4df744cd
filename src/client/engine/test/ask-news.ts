// A search of the short news, as a function of its own for tests that count its work.
import { parseQuery } from '../query/parse-query.ts';
import { searchLanguage } from '../search-language.ts';
import { newsContext } from './news-context.ts';

/** @returns the best ten */
export function askNews(typed: string): ReturnType<typeof searchLanguage> {
  return searchLanguage(parseQuery(typed), newsContext, 10);
}
