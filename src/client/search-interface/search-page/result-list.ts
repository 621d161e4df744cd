// The list of what was found. Who has asked for nothing sees the documents that the page came with: they stay where they are.
import type { SearchResult } from '../../lib/backend.ts';
import { uiLang } from '../../lib/ui-language.ts';
import { resultItem } from './result-item.ts';

export function createResultList(list: HTMLElement, more: HTMLElement) {
  const newest = new Map(
    [...list.querySelectorAll('li')].map((item) => [item.querySelector('a')?.getAttribute('href'), item]),
  );
  const itemsOf = ({ hits, corrected }: SearchResult, typed: string): HTMLElement[] => {
    const query = corrected ?? typed;
    return hits.map((hit) => {
      const known = query.trim() === '' && newest.get(hit.url);
      if (!known) return resultItem(hit, uiLang(), query);
      known.dataset['result'] = '';
      return known;
    });
  };
  const offerMore = ({ hits, total }: SearchResult) => {
    more.hidden = hits.length === 0 || list.children.length >= total;
  };
  /** The reader may be among them already, with the keyboard. */
  const replace = (items: readonly HTMLElement[]) => {
    const own = document.activeElement;
    const isInside = list.contains(own);
    list.replaceChildren(...items);
    const next = list.contains(own) ? own : list.querySelector('a');
    if (isInside && next instanceof HTMLElement) next.focus({ preventScroll: true });
  };
  return {
    show(result: SearchResult, query: string): void {
      const items = itemsOf(result, query);
      // Documents of one day are in no order: those that are there stay where they are.
      const isSame = items.length === list.children.length && items.every((item) => item.parentNode === list);
      if (!isSame) replace(items);
      offerMore(result);
    },
    append(result: SearchResult, query: string): void {
      list.append(...itemsOf(result, query));
      offerMore(result);
    },
    clear(): void {
      list.replaceChildren();
      more.hidden = true;
    },
  };
}
