// A search among the short news, by what a reader types.
import { parseQuery } from '../query/query.ts';
import { find } from '../retrieve/find.ts';
import { newsPlace } from './news.ts';

/** @returns the best ten */
export function askNews(typed: string): ReturnType<typeof find> {
  return find(parseQuery(typed), newsPlace, 10);
}
