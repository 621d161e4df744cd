import type { UiLang } from '../../../i18n/index.ts';
import type { Hit } from '../../lib/backend.ts';
import { dateOf, element, folderNames, passageIn } from '../../lib/dom.ts';
import { withQuery } from '../add-query.ts';

/** A hit as an item of the page's list; its first link opens the document, another the part that the words are in. */
export function resultItem(hit: Hit, ui: UiLang, query: string): HTMLLIElement {
  const link = element('a', hit.title);
  link.href = withQuery(hit.url, query);
  link.lang = hit.lang;
  const where = element('p');
  where.className = 'where';
  if (hit.section) where.append(element('span', folderNames(hit.section)));
  if (hit.date) where.append(dateOf(hit, ui));
  if (hit.heading) {
    const part = element('a', `§ ${hit.heading.text}`);
    part.href = withQuery(hit.url, query, hit.heading.id);
    part.lang = hit.lang;
    where.append(part);
  }
  const item = element(
    'li',
    element('h2', link),
    ...(where.hasChildNodes() ? [where] : []),
    passageIn('p', hit),
  );
  item.dataset['result'] = '';
  return item;
}
