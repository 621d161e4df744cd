// The page around the results, as far as it depends on them: their number, a corrected query, their order.
import type { UiLang } from '../../../i18n/index.ts';
import type { SearchResult } from '../../lib/backend.ts';
import { describeCount } from '../describe-result.ts';
import { showRecentSearches } from './recent-searches-view.ts';
import { showRemark } from './remark.ts';
import { effectiveOrder, isFiltered, type State } from './state.ts';

/** @param use - called with a query to search for instead */
export function showSurroundings(
  page: HTMLElement,
  result: SearchResult,
  state: State,
  ui: UiLang,
  use: (query: string) => void,
): void {
  const part = (selector: string) => page.querySelector(selector) as HTMLElement;
  const q = state.q.trim();
  const filtered = isFiltered(state);
  part('[role=status]').textContent = describeCount(result, filtered ? '' : q, ui);
  showRemark(part('.remark'), result, ui, use);
  part('[data-clear]').hidden = !filtered;
  part('.filters').hidden = !part('[data-filters]').hasChildNodes();
  const order = page.querySelector('select') as HTMLSelectElement;
  order.value = effectiveOrder(state);
  for (const option of order.options) option.disabled = option.value === 'relevance' && q === '';
  if (q === '' && !filtered) showRecentSearches(part('.recent'), ui);
  else part('.recent').hidden = true;
}
