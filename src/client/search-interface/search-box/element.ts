// <seed-search>: the box in the header, a combobox whose options are the best results.

import type { SearchResult } from '../../lib/backend.ts';
import { followLink } from '../../lib/dom.ts';
import { translate } from '../../lib/translate.ts';
import { uiLang } from '../../lib/ui-language.ts';
import { withQuery } from '../add-query.ts';
import { summaryOf, whatFailed } from '../describe-result.ts';
import { createLatest } from '../latest-signal.ts';
import { forgetSearch, noteSearch } from '../recent-searches.ts';
import { createListbox, type Listbox } from './listbox.ts';
import { recentOptions } from './recent-options.ts';
import { resultOptions } from './result-options.ts';

const LIMIT = 8;
/** Typing pauses this long, in ms, before a search starts; a fast typist makes one search, not six. */
const PAUSE = 80;

export class SeedSearch extends HTMLElement {
  /** Ends the search under way: it holds up no later one, nor overwrites its answer. */
  readonly #latest = createLatest();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #input!: HTMLInputElement;
  #listbox!: Listbox;

  connectedCallback(): void {
    this.#input = this.querySelector('input') as HTMLInputElement;
    this.#listbox = createListbox(this.#input, this.querySelector('[role=listbox]') as HTMLElement);
    this.#input.addEventListener('input', () => this.#soon());
    this.#input.addEventListener('focus', () => this.#search());
    this.#input.addEventListener('click', () => this.#found.hidden && this.#search());
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) noteSearch(this.#input.value);
    });
    this.querySelector('button')?.addEventListener('click', () => this.#go());
    // The text keeps the focus when an option is pressed.
    this.#found.addEventListener('mousedown', (event) => event.preventDefault());
    if (document.activeElement === this.#input) void this.#search();
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.contains(target)) this.#open(false);
    });
  }

  get #found() {
    return this.querySelector('.found') as HTMLElement;
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#search(), PAUSE);
  }

  async #search(): Promise<void> {
    const query = this.#input.value.trim();
    const signal = this.#latest.next();
    if (query === '') {
      this.#showRecent();
      return;
    }
    this.#open(true);
    const waiting = setTimeout(() => signal.aborted || this.#say(translate(uiLang(), 'search.loading')), 150);
    try {
      const result = await globalThis.seedpress.search(query, { limit: LIMIT, signal });
      if (!signal.aborted) this.#show(result, query);
    } catch (error) {
      if (signal.aborted) return;
      this.#listbox.show([]);
      this.#say(whatFailed(error, uiLang()));
    } finally {
      clearTimeout(waiting);
    }
  }

  #show(result: SearchResult, query: string): void {
    const ui = uiLang();
    const ways = { page: this.#page, use: (text: string) => this.#use(text) };
    this.#listbox.show(resultOptions(result, query, ui, ways));
    this.#say(summaryOf(result, query, ui));
  }

  #showRecent(): void {
    const ui = uiLang();
    const options = recentOptions(
      ui,
      (query) => this.#use(query),
      (query) => {
        forgetSearch(query);
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
    // An answer that is under way would open it again.
    clearTimeout(this.#timer);
    this.#latest.next();
    this.#listbox.show([]);
  }

  get #page(): string {
    return this.dataset['page'] ?? '';
  }

  /** To the page with all results. */
  #go(): void {
    const query = this.#input.value.trim();
    if (query === '') return;
    followLink(withQuery(this.#page, query));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.target !== this.#input || event.isComposing) return;
    const act = this.#actionFor(event);
    if (!act) return;
    event.preventDefault();
    act();
  }

  /** What a key does in the box; other keys are left to the text. */
  #actionFor({ key, altKey }: KeyboardEvent): (() => unknown) | undefined {
    const isOpen = !this.#found.hidden;
    const active = this.#listbox.active();
    if (key === 'Tab') this.#open(false);
    if (key === 'Enter') return () => (active ? active.click() : this.#go());
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
