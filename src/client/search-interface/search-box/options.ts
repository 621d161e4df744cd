// Options of the box's listbox. A result is a link at the same time, so that it can be opened in another tab.
import type { UiLang } from '../../../i18n/index.ts';
import type { Hit } from '../../lib/backend.ts';
import { createElement } from '../../lib/dom.ts';
import { addQuery } from '../add-query.ts';
import { createDate, createPassage } from '../hit-parts.ts';
import { sectionLabel } from '../section-label.ts';

/** @param query - that the hit belongs to */
export function createResultOption(hit: Hit, ui: UiLang, query: string): HTMLElement {
  const title = createElement('b', hit.title);
  title.lang = hit.lang;
  const where = createElement('small', sectionLabel(hit.section), hit.section && hit.date ? ' · ' : '');
  if (hit.date) where.append(createDate(hit, ui));
  const item = createLinkOption(addQuery(hit.url, query), title, where, createPassage('span', hit));
  item.dataset['result'] = '';
  return item;
}

export function createLinkOption(href: string, ...children: readonly (Node | string)[]): HTMLElement {
  const link = createElement('a', ...children);
  link.href = href;
  link.tabIndex = -1;
  return wrapOption(link);
}

export function createActionOption(act: () => void, ...children: readonly (Node | string)[]): HTMLElement {
  const action = createElement('span', ...children);
  action.addEventListener('click', act);
  return wrapOption(action);
}

/** Options below a line of their own, which is no option. */
export function createOptionGroup(label: string, options: readonly HTMLElement[]): HTMLElement {
  const line = createElement('p', label);
  line.setAttribute('aria-hidden', 'true');
  const group = createElement('div', line, ...options);
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', label);
  return group;
}

/** The link or text is the option, and not what wraps it: nothing inside an option can be pressed. */
function wrapOption(inner: HTMLElement): HTMLElement {
  inner.setAttribute('role', 'option');
  inner.setAttribute('aria-selected', 'false');
  return createElement('div', inner);
}
