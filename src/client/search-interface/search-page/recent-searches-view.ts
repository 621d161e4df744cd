// Recent searches below the empty box: links, each with a button that takes it off the list.
import type { UiLang } from '../../../i18n/index.ts';
import { element } from '../../lib/dom.ts';
import { translate } from '../../lib/translate.ts';
import { withQuery } from '../add-query.ts';
import { forgetSearch, recentSearches } from '../recent-searches.ts';

export function showRecent(box: HTMLElement, ui: UiLang): void {
  const searches = recentSearches();
  box.hidden = searches.length === 0;
  const forget = (query?: string) => {
    forgetSearch(query);
    showRecent(box, ui);
    (box.querySelector('button') ?? document.querySelector<HTMLElement>('input[type=search]'))?.focus();
  };
  const rows = searches.map((query) => {
    const link = element('a', query);
    link.href = withQuery('search.html', query);
    return element(
      'li',
      link,
      button('×', `${translate(ui, 'search.forget')}: ${query}`, () => forget(query)),
    );
  });
  const clear = translate(ui, 'search.recent.clear');
  box.replaceChildren(
    element('h2', translate(ui, 'search.recent')),
    element('ul', ...rows),
    button(clear, clear, () => forget()),
  );
}

function button(text: string, label: string, act: () => void): HTMLButtonElement {
  const node = element('button', text);
  node.type = 'button';
  node.ariaLabel = label;
  node.addEventListener('click', act);
  return node;
}
