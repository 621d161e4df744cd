// Parts of a hit that the search box and the search page show alike.
import { formatDate } from '../../i18n/format-date.ts';
import type { UiLang } from '../../i18n/index.ts';
import type { Hit } from '../lib/backend.ts';
import { createElement } from '../lib/dom.ts';

export function createDate({ date }: Hit, ui: UiLang): HTMLTimeElement {
  const time = createElement('time', formatDate(date, ui));
  time.dateTime = date;
  return time;
}

/** The passage with its matches marked. */
export function createPassage<Name extends 'p' | 'span'>(name: Name, { passage, lang }: Hit) {
  const pieces = passage.map(({ text, match }) => (match ? createElement('mark', text) : text));
  const node = createElement(name, ...pieces);
  node.lang = lang;
  return node;
}
