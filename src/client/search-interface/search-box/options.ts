// What the box offers, each an option of its listbox. A result is a link all the same: it can be opened in another tab.
import type { UiLang } from '../../../i18n/index.ts';
import type { Hit } from '../../lib/backend.ts';
import { dateOf, element, folderNames, passageIn } from '../../lib/dom.ts';
import { withQuery } from '../add-query.ts';

/** @param query - that was answered */
export function resultOption(hit: Hit, ui: UiLang, query: string): HTMLElement {
  const title = element('b', hit.title);
  title.lang = hit.lang;
  const where = element('small', folderNames(hit.section), hit.section && hit.date ? ' · ' : '');
  if (hit.date) where.append(dateOf(hit, ui));
  const item = linkOption(withQuery(hit.url, query), title, where, passageIn('span', hit));
  item.dataset['result'] = '';
  return item;
}

export function linkOption(href: string, ...children: readonly (Node | string)[]): HTMLElement {
  const link = element('a', ...children);
  link.href = href;
  link.tabIndex = -1;
  return optionOf(link);
}

export function actionOption(act: () => void, ...children: readonly (Node | string)[]): HTMLElement {
  const action = element('span', ...children);
  action.addEventListener('click', act);
  return optionOf(action);
}

/** A link or a piece of text is the option itself: inside an option nothing can be pressed. */
function optionOf(inner: HTMLElement): HTMLElement {
  inner.setAttribute('role', 'option');
  inner.setAttribute('aria-selected', 'false');
  return element('div', inner);
}
