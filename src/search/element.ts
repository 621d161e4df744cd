// <seed-search>: box, results and keys. The results are a list of links: any key that works on links works here, and
// the arrow keys walk through them.
import { translate, translateCount } from '../i18n/index.ts';
import type { SearchResult } from './backend.ts';
import { resultItem } from './result.ts';
import { uiLang } from './switches.ts';

const PAGE = 10;
/** Typing pauses this long, in ms, before a search starts; a fast typist makes one search, not six. */
const PAUSE = 80;

export class SeedSearch extends HTMLElement {
  #limit = PAGE;
  /** Counts searches, so that a slow one never overwrites the answer to a later one. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#input.addEventListener('input', () => this.#soon());
    this.#input.addEventListener('focus', () => this.#input.value.trim() && this.#open(true));
    this.#more.addEventListener('click', () => this.#showMore());
    this.addEventListener('keydown', (event) => this.#onKey(event));
    document.addEventListener('keydown', (event) => this.#onPageKey(event));
    document.addEventListener('pointerdown', (event) => {
      if (event.target instanceof Node && !this.contains(event.target)) this.#open(false);
    });
  }

  get #input() {
    return this.querySelector('input') as HTMLInputElement;
  }
  get #found() {
    return this.querySelector('.found') as HTMLElement;
  }
  get #list() {
    return this.querySelector('ol') as HTMLElement;
  }
  get #status() {
    return this.querySelector('[role=status]') as HTMLElement;
  }
  get #more() {
    return this.querySelector('[data-more]') as HTMLButtonElement;
  }
  get #links() {
    return [...this.querySelectorAll<HTMLAnchorElement>('[data-result] a')];
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#limit = PAGE;
    this.#timer = setTimeout(() => this.#search(), PAUSE);
  }

  async #search(): Promise<void> {
    const query = this.#input.value.trim();
    const turn = ++this.#turn;
    this.#open(query !== '');
    if (query === '') return this.#show({ total: 0, hits: [] }, '');
    const waiting = setTimeout(() => {
      this.#status.textContent = translate(uiLang(), 'search.loading');
    }, 150);
    try {
      const result = await globalThis.seedpress.search(query, { limit: this.#limit });
      if (turn === this.#turn) this.#show(result, this.#summary(result, query));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      if (turn === this.#turn) {
        this.#show({ total: 0, hits: [] }, translate(uiLang(), 'search.error', { why }));
      }
    } finally {
      clearTimeout(waiting);
    }
  }

  #summary({ total }: SearchResult, query: string): string {
    return total > 0
      ? translateCount(uiLang(), 'search.results', total)
      : translate(uiLang(), 'search.none', { q: query });
  }

  #show({ total, hits }: SearchResult, status: string): void {
    this.#status.textContent = status;
    this.#list.replaceChildren(...hits.map((hit) => resultItem(hit, uiLang())));
    this.#more.hidden = total <= hits.length;
  }

  async #showMore(): Promise<void> {
    const seen = this.#links.length;
    this.#limit += PAGE;
    await this.#search();
    this.#links[seen]?.focus();
  }

  #open(open: boolean): void {
    this.#found.hidden = !open;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !this.#found.hidden) {
      event.preventDefault();
      this.#input.focus();
      this.#open(false);
    }
    if (event.key === 'Enter' && event.target === this.#input) this.#links[0]?.click();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops: HTMLElement[] = [this.#input, ...this.#links];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    this.#open(this.#links.length > 0);
    next.focus();
  }

  #onPageKey(event: KeyboardEvent): void {
    const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (!slash && !k) return;
    event.preventDefault();
    this.#input.focus();
    this.#input.select();
  }
}
