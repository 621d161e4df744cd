// The list of what was found. Who has asked for nothing sees the documents that the page came with: they stay where they are.
import type { SearchResult } from '../backend.ts';
import { uiLang } from '../ui-lang.ts';
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
  return {
    show(result: SearchResult, query: string): void {
      const items = itemsOf(result, query);
      // The reader may be among those that stay.
      const isSame =
        items.length === list.children.length && items.every((item, at) => item === list.children[at]);
      if (!isSame) list.replaceChildren(...items);
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
