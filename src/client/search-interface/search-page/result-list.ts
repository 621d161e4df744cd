// The list of hits. Before anything is searched for, it holds the newest documents, which the page came with.
import type { SearchResult } from '../../lib/backend.ts';
import { uiLanguage } from '../../lib/ui-language.ts';
import { createResultItem } from './result-item.ts';

export function createResultList(list: HTMLElement, more: HTMLElement) {
  const newest = new Map(
    [...list.querySelectorAll('li')].map((item) => [item.querySelector('a')?.getAttribute('href'), item]),
  );
  const createItems = ({ hits, corrected }: SearchResult, typed: string): HTMLElement[] => {
    const query = corrected ?? typed;
    return hits.map((hit) => {
      const known = query.trim() === '' && newest.get(hit.url);
      if (!known) return createResultItem(hit, uiLanguage(), query);
      known.dataset['result'] = '';
      return known;
    });
  };
  const offerMore = ({ hits, total }: SearchResult) => {
    more.hidden = hits.length === 0 || list.children.length >= total;
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
      list.append(...createItems(result, query));
      offerMore(result);
    },
    clear(): void {
      list.replaceChildren();
      more.hidden = true;
    },
  };
}
