// Recent searches as options of the empty box.
import type { UiLang } from '../../../i18n/index.ts';
import { element } from '../../lib/dom.ts';
import { translate } from '../../lib/translate.ts';
import { recentSearches } from '../recent-searches.ts';
import { actionOption } from './options.ts';

/**
 * @param forget - called with a search, or without one to forget all
 * @returns none if nothing was searched for
 */
export function recentOptions(
  ui: UiLang,
  use: (query: string) => void,
  forget: (query?: string) => void,
): HTMLElement[] {
  const options = recentSearches().map((query) =>
    recentOption(
      query,
      ui,
      () => use(query),
      () => forget(query),
    ),
  );
  if (options.length === 0) return [];
  return [...options, actionOption(() => forget(), translate(ui, 'search.recent.clear'))];
}

/** The cross is for the mouse; on the keyboard it is the Delete key, which an option can tell of and a cross cannot. */
function recentOption(query: string, ui: UiLang, use: () => void, forget: () => void): HTMLElement {
  const cross = element('i', '×');
  cross.setAttribute('aria-hidden', 'true');
  cross.title = translate(ui, 'search.forget');
  cross.addEventListener('click', (event) => {
    event.stopPropagation();
    forget();
  });
  const item = actionOption(use, element('span', query), cross);
  item.firstElementChild?.setAttribute('aria-keyshortcuts', 'Delete');
  item.addEventListener('forget', forget);
  return item;
}
