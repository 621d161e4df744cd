import { formatDate } from '../i18n/format-date.ts';
import type { UiLang } from '../i18n/index.ts';
import type { Hit } from './backend.ts';

/** A hit as a list item. Texts become text nodes: nothing in a document can turn into markup here. */
export function resultItem(hit: Hit, ui: UiLang): HTMLLIElement {
  const item = element('li');
  item.dataset['result'] = '';
  const link = element('a', hit.title);
  link.href = hit.url;
  if (hit.lang) link.lang = hit.lang;
  const passage = element('p');
  if (hit.lang) passage.lang = hit.lang;
  passage.append(...hit.passage.map(({ text, match }) => (match ? element('mark', text) : text)));
  item.append(link);
  if (hit.date) {
    const time = element('time', formatDate(hit.date, ui));
    time.dateTime = hit.date;
    item.append(time);
  }
  item.append(passage);
  return item;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = '') {
  const node = document.createElement(name);
  node.textContent = text;
  return node;
}
