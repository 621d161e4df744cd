// What stands around the results and depends on them: how many, what was searched for instead, in which order.
import type { UiLang } from '../../../i18n/index.ts';
import type { SearchResult } from '../../lib/backend.ts';
import { summaryOf } from '../describe-result.ts';
import { showRecent } from './recent-searches-view.ts';
import { showRemark } from './remark.ts';
import { isFiltered, orderOf, type State } from './state.ts';

/** @param use - called with a query to search for instead */
export function showAround(
  page: HTMLElement,
  result: SearchResult,
  state: State,
  ui: UiLang,
  use: (query: string) => void,
): void {
  const part = (selector: string) => page.querySelector(selector) as HTMLElement;
  const q = state.q.trim();
  const filtered = isFiltered(state);
  part('[role=status]').textContent = summaryOf({ total: result.total, hits: [] }, filtered ? '' : q, ui);
  showRemark(part('.remark'), result, ui, use);
  part('[data-clear]').hidden = !filtered;
  part('.filters').hidden = !part('[data-filters]').hasChildNodes();
  const order = page.querySelector('select') as HTMLSelectElement;
  order.value = orderOf(state);
  for (const option of order.options) option.disabled = option.value === 'relevance' && q === '';
  if (q === '' && !filtered) showRecent(part('.recent'), ui);
  else part('.recent').hidden = true;
}
