import type { UiLang } from '../../../i18n/index.ts';
import type { Hit } from '../../lib/backend.ts';
import { createElement } from '../../lib/dom.ts';
import { addQuery } from '../add-query.ts';
import { createDate, createPassage } from '../hit-parts.ts';
import { sectionLabel } from '../section-label.ts';

/** A hit as an item of the page's list. Its first link opens the document, a second one the heading above the match. */
export function createResultItem(hit: Hit, ui: UiLang, query: string): HTMLLIElement {
  const link = createElement('a', hit.title);
  link.href = addQuery(hit.url, query);
  link.lang = hit.lang;
  const where = createElement('p');
  where.className = 'where';
  if (hit.section) where.append(createElement('span', sectionLabel(hit.section)));
  if (hit.date) where.append(createDate(hit, ui));
  if (hit.heading) {
    const part = createElement('a', `§ ${hit.heading.text}`);
    part.href = addQuery(hit.url, query, hit.heading.id);
    part.lang = hit.lang;
    where.append(part);
  }
  const item = createElement(
    'li',
    createElement('h2', link),
    ...(where.hasChildNodes() ? [where] : []),
    createPassage('p', hit),
  );
  item.dataset['result'] = '';
  return item;
}
