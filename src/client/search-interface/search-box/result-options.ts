// What the box offers for a search: the best results, what may have been meant, and the way to all of them.
import type { UiLang } from '../../../i18n/index.ts';
import type { SearchResult } from '../../lib/backend.ts';
import { translate, translateCount } from '../../lib/translate.ts';
import { withQuery } from '../add-query.ts';
import { actionOption, linkOption, resultOption } from './options.ts';

export interface Ways {
  /** Address of the page with all results. */
  page: string;
  /** Searches for something else instead. */
  use: (query: string) => void;
}

export function resultOptions(
  { total, hits, corrected }: SearchResult,
  query: string,
  ui: UiLang,
  { page, use }: Ways,
): HTMLElement[] {
  const options = hits.map((hit) => resultOption(hit, ui, corrected ?? query));
  if (corrected) {
    options.push(actionOption(() => use(corrected), translate(ui, 'search.use', { q: corrected })));
  }
  const all = translateCount(ui, 'search.all', total);
  if (total > hits.length) options.push(linkOption(withQuery(page, query), all));
  return options;
}
