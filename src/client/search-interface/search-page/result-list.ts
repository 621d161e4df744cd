// The list of hits. Before anything is searched for, it holds the newest documents, which the page came with.
import type { Hit, SearchResult } from '../../lib/backend.ts';
import { createElement } from '../../lib/dom.ts';
import { translateCount } from '../../lib/translate.ts';
import { uiLanguage } from '../../lib/ui-language.ts';
import { createResultItem } from './result-item.ts';

export function createResultList(list: HTMLElement, more: HTMLElement) {
  const newest = new Map(
    [...list.querySelectorAll('li')].map((item) => [item.querySelector('a')?.getAttribute('href'), item]),
  );
  const countResults = () => list.querySelectorAll('[data-result]').length;
  const createItem = (hit: Hit, query: string): HTMLElement => {
    const known = query.trim() === '' && newest.get(hit.url);
    if (!known) return createResultItem(hit, uiLanguage(), query);
    known.dataset['result'] = '';
    return known;
  };
  /** @param from - hits that are shown already */
  const createItems = (
    { hits, exact, total, corrected }: SearchResult,
    typed: string,
    from = 0,
  ): HTMLElement[] => {
    const items = hits.map((hit) => createItem(hit, corrected ?? typed));
    const firstNear = exact - from;
    const isHere = exact > 0 && firstNear >= 0 && firstNear < hits.length;
    return isHere ? items.toSpliced(firstNear, 0, createNearLine(total - exact)) : items;
  };
  const offerMore = ({ hits, total }: SearchResult) => {
    more.hidden = hits.length === 0 || countResults() >= total;
  };
  /** Keeps the focus in the list, if it is there. */
  const replace = (items: readonly HTMLElement[]) => {
    const own = document.activeElement;
    const isInside = list.contains(own);
    list.replaceChildren(...items);
    const next = list.contains(own) ? own : list.querySelector('a');
    if (isInside && next instanceof HTMLElement) next.focus({ preventScroll: true });
  };
  return {
    show(result: SearchResult, query: string): void {
      const items = createItems(result, query);
      // Documents of one day have no order: those that are shown keep their places.
      const isSame = items.length === list.children.length && items.every((item) => item.parentNode === list);
      if (!isSame) replace(items);
      offerMore(result);
    },
    append(result: SearchResult, query: string): void {
      list.append(...createItems(result, query, countResults()));
      offerMore(result);
    },
    clear(): void {
      list.replaceChildren();
      more.hidden = true;
    },
  };
}

/** Between the documents that have what was typed and those that are only like it. */
function createNearLine(near: number): HTMLElement {
  const line = createElement('li', translateCount(uiLanguage(), 'search.near', near));
  line.className = 'near';
  return line;
}
