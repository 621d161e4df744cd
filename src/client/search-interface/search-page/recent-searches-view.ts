// Recent searches below the empty text field: links, each with a button that removes it.
import type { UiLang } from '../../../i18n/index.ts';
import { createElement } from '../../lib/dom.ts';
import { translate } from '../../lib/translate.ts';
import { addQuery } from '../add-query.ts';
import { readRecentSearches, removeRecentSearch } from '../recent-searches.ts';

export function showRecentSearches(box: HTMLElement, ui: UiLang): void {
  const searches = readRecentSearches();
  box.hidden = searches.length === 0;
  const forget = (query?: string) => {
    removeRecentSearch(query);
    showRecentSearches(box, ui);
    (box.querySelector('button') ?? document.querySelector<HTMLElement>('input[type=search]'))?.focus();
  };
  const rows = searches.map((query) => {
    const link = createElement('a', query);
    link.href = addQuery('search.html', query);
    return createElement(
      'li',
      link,
      button('×', `${translate(ui, 'search.forget')}: ${query}`, () => forget(query)),
    );
  });
  const clear = translate(ui, 'search.recent.clear');
  box.replaceChildren(
    createElement('h2', translate(ui, 'search.recent')),
    createElement('ul', ...rows),
    button(clear, clear, () => forget()),
  );
}

function button(text: string, label: string, act: () => void): HTMLButtonElement {
  const node = createElement('button', text);
  node.type = 'button';
  node.ariaLabel = label;
  node.addEventListener('click', act);
  return node;
}
