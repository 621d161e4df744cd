// Recent searches as options of the empty box.
import type { UiLang } from '../../../i18n/index.ts';
import { createElement } from '../../lib/dom.ts';
import { translate } from '../../lib/translate.ts';
import { readRecentSearches } from '../recent-searches.ts';
import { createActionOption } from './options.ts';

/**
 * @param forget - called with a search, or without one to forget all
 * @returns none if nothing was searched for
 */
export function createRecentOptions(
  ui: UiLang,
  use: (query: string) => void,
  forget: (query?: string) => void,
): HTMLElement[] {
  const options = readRecentSearches().map((query) =>
    createRecentOption(
      query,
      ui,
      () => use(query),
      () => forget(query),
    ),
  );
  if (options.length === 0) return [];
  return [...options, createActionOption(() => forget(), translate(ui, 'search.recent.clear'))];
}

/** The cross is for the mouse. On the keyboard it is the Delete key, which only the option itself can announce. */
function createRecentOption(query: string, ui: UiLang, use: () => void, forget: () => void): HTMLElement {
  const cross = createElement('i', '×');
  cross.setAttribute('aria-hidden', 'true');
  cross.title = translate(ui, 'search.forget');
  cross.addEventListener('click', (event) => {
    event.stopPropagation();
    forget();
  });
  const item = createActionOption(use, createElement('span', query), cross);
  item.firstElementChild?.setAttribute('aria-keyshortcuts', 'Delete');
  item.addEventListener('forget', forget);
  return item;
}
