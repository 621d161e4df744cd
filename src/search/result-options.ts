// What the box offers under a query: the best results, the query as it was typed if another was searched, and all results.
import type { UiLang } from '../i18n/index.ts';
import { withQuery } from './address.ts';
import type { SearchResult } from './backend.ts';
import { actionOption, linkOption, resultOption } from './options.ts';
import { translate, translateCount } from './words.ts';

/**
 * @param page - address of the page with all results
 * @param use - called with a query that is to be typed instead
 */
export function resultOptions(
  { total, hits, corrected }: SearchResult,
  query: string,
  ui: UiLang,
  page: string,
  use: (query: string) => void,
): HTMLElement[] {
  const options = hits.map((hit) => resultOption(hit, ui, corrected ?? query));
  if (corrected)
    options.push(actionOption(() => use(corrected), translate(ui, 'search.use', { q: corrected })));
  const all = translateCount(ui, 'search.all', total);
  if (total > hits.length) options.push(linkOption(withQuery(page, query), all));
  return options;
}
