// <seed-search>: the box in the header, a combobox whose options are the best results.
import type { SearchResult } from '../../lib/backend.ts';
import { translate } from '../../lib/translate.ts';
import { uiLanguage } from '../../lib/ui-language.ts';
import { addQuery } from '../add-query.ts';
import { describeResult } from '../describe-result.ts';
import { createLatestSignal } from '../latest-signal.ts';
import { addRecentSearch, removeRecentSearch } from '../recent-searches.ts';
import { runSearch } from '../run-search.ts';
import { followLink } from './follow-link.ts';
import { createListbox, type Listbox } from './listbox.ts';
import { createRecentOptions } from './recent-options.ts';
import { createResultOptions } from './result-options.ts';

const MAX_OPTIONS = 8;
/** The search starts this long after the last letter, in ms, so that a fast typist makes one search, not six. */
const DEBOUNCE = 80;

export class SeedSearch extends HTMLElement {
  /** Aborts the running search: it must neither hold up the next one nor overwrite its results. */
  readonly #latest = createLatestSignal();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #input!: HTMLInputElement;
  #listbox!: Listbox;

  connectedCallback(): void {
    this.#input = this.querySelector('input') as HTMLInputElement;
    this.#listbox = createListbox(this.#input, this.querySelector('[role=listbox]') as HTMLElement);
    this.#input.addEventListener('input', () => this.#searchSoon());
    this.#input.addEventListener('focus', () => this.#search());
    this.#input.addEventListener('click', () => this.#found.hidden && this.#search());
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) addRecentSearch(this.#input.value);
    });
    this.querySelector('button')?.addEventListener('click', () => this.#openPage());
    // The text field keeps the focus when an option is pressed.
    this.#found.addEventListener('mousedown', (event) => event.preventDefault());
    if (document.activeElement === this.#input) void this.#search();
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.contains(target)) this.#open(false);
    });
  }

  get #found() {
    return this.querySelector('.found') as HTMLElement;
  }

  #searchSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#search(), DEBOUNCE);
  }

  async #search(): Promise<void> {
    const query = this.#input.value.trim();
    const signal = this.#latest.renew();
    if (query === '') {
      this.#showRecent();
      return;
    }
    this.#open(true);
    await runSearch(
      query,
      { limit: MAX_OPTIONS, signal },
      {
        show: (result) => this.#show(result, query),
        clear: () => this.#listbox.show([]),
        say: (text) => this.#say(text),
      },
    );
  }

  #show(result: SearchResult, query: string): void {
    const ui = uiLanguage();
    const ways = { page: this.#page, use: (text: string) => this.#use(text) };
    this.#listbox.show(createResultOptions(result, query, ui, ways));
    this.#say(describeResult(result, query, ui));
  }

  #showRecent(): void {
    const ui = uiLanguage();
    const options = createRecentOptions(
      ui,
      (query) => this.#use(query),
      (query) => {
        removeRecentSearch(query);
        this.#showRecent();
      },
    );
    this.#listbox.show(options);
    this.#say(options.length > 0 ? translate(ui, 'search.recent') : '');
    this.#open(options.length > 0);
  }

  #use(query: string): void {
    this.#input.value = query;
    void this.#search();
  }

  #say(text: string): void {
    (this.querySelector('[role=status]') as HTMLElement).textContent = text;
  }

  #open(open: boolean): void {
    this.#found.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
    if (open) return;
    // The results of a running search would open it again.
    clearTimeout(this.#timer);
    this.#latest.renew();
    this.#listbox.show([]);
  }

  get #page(): string {
    return this.dataset['page'] ?? '';
  }

  /** Opens the page with all results. */
  #openPage(): void {
    const query = this.#input.value.trim();
    if (query === '') return;
    followLink(addQuery(this.#page, query));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.target !== this.#input || event.isComposing) return;
    const act = this.#actionFor(event);
    if (!act) return;
    event.preventDefault();
    act();
  }

  /** @returns the action of a key in the box; other keys are left to the text field */
  #actionFor({ key, altKey }: KeyboardEvent): (() => unknown) | undefined {
    const isOpen = !this.#found.hidden;
    const active = this.#listbox.active();
    if (key === 'Tab') this.#open(false);
    if (key === 'Enter') return () => (active ? active.click() : this.#openPage());
    if (key === 'ArrowDown') return () => (isOpen ? this.#listbox.move(1) : this.#search());
    if (key === 'ArrowUp' && isOpen) return () => (altKey ? this.#open(false) : this.#listbox.move(-1));
    if (key === 'Delete' && active) return () => active.parentElement?.dispatchEvent(new Event('forget'));
    if (key !== 'Escape') return undefined;
    if (isOpen) return () => this.#open(false);
    return () => {
      this.#input.value = '';
    };
  }
}
