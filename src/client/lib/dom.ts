// Elements whose text is never more than text.
import { formatDate } from '../../i18n/format-date.ts';
import type { UiLang } from '../../i18n/index.ts';
import type { Hit } from './backend.ts';

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  node.append(...children);
  return node;
}

export function dateOf({ date }: Hit, ui: UiLang): HTMLTimeElement {
  const time = element('time', formatDate(date, ui));
  time.dateTime = date;
  return time;
}

/** The passage with its matches marked. */
export function passageIn<Name extends 'p' | 'span'>(name: Name, { passage, lang }: Hit) {
  const node = element(name, ...passage.map(({ text, match }) => (match ? element('mark', text) : text)));
  node.lang = lang;
  return node;
}

/** @example folderNames('Chính-trị/trong_nước') // => 'Chính trị › trong nước' */
export function folderNames(section: string): string {
  return section.replace(/[-_]+/g, ' ').replaceAll('/', ' › ');
}

/** Go to a page by a link, since links take along what cannot be stored (see memory.ts). */
export function followLink(href: string): void {
  const link = element('a');
  link.href = href;
  document.body.append(link);
  link.click();
  link.remove();
}
