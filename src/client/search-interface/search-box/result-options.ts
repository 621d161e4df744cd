// Options for the results of a search: the best hits, the corrected query, and a link to all results.
import type { UiLang } from '../../../i18n/index.ts';
import type { SearchResult } from '../../lib/backend.ts';
import { translate, translateCount } from '../../lib/translate.ts';
import { addQuery } from '../add-query.ts';
import { createActionOption, createLinkOption, createOptionGroup, createResultOption } from './options.ts';

export interface Actions {
  /** Address of the page with all results. */
  page: string;
  /** Searches for another query instead. */
  use: (query: string) => void;
}

export function createResultOptions(
  { total, exact, hits, corrected }: SearchResult,
  query: string,
  ui: UiLang,
  { page, use }: Actions,
): HTMLElement[] {
  const results = hits.map((hit) => createResultOption(hit, ui, corrected ?? query));
  const near = exact > 0 ? results.splice(exact) : [];
  const options = [...results];
  if (near.length > 0) {
    options.push(createOptionGroup(translateCount(ui, 'search.near', total - exact), near));
  }
  if (corrected) {
    options.push(createActionOption(() => use(corrected), translate(ui, 'search.use', { q: corrected })));
  }
  const all = translateCount(ui, 'search.all', total);
  if (total > hits.length) options.push(createLinkOption(addQuery(page, query), all));
  return options;
}
