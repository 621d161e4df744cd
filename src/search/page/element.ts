// <seed-results>: the page that searches with filters and in other orders, and says in its address what it shows.
import type { SearchResult } from '../backend.ts';
import { noteSearch } from '../recent.ts';
import { whatFailed } from '../summary.ts';
import { uiLang } from '../ui-lang.ts';
import { translate } from '../words.ts';
import { writeAddress } from './address-bar.ts';
import { showAround } from './around.ts';
import { createFilters } from './filters.ts';
import { resultItem } from './result-item.ts';
import { type Order, optionsOf, readState, type State, toggled, unfiltered } from './state.ts';

const PAGE = 10;
/** As many are shown again to a reader who comes back. */
const MOST_AGAIN = 100;
/** Typing pauses this long, in ms, before a search starts. */
const PAUSE = 120;

export class SeedResults extends HTMLElement {
  #state: State = readState(location.search);
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether what was typed is a search of its own, to come back to; else the next letter goes on with it. */
  #isSettled = true;
  readonly #title = document.title;
  readonly #filters = createFilters(this.#part('[data-filters]'), (name, value) =>
    this.#go(toggled(this.#state, name, value)),
  );

  connectedCallback(): void {
    this.#input.addEventListener('input', () => this.#soon());
    this.#input.addEventListener(
      'keydown',
      ({ key, isComposing }) => key === 'Enter' && !isComposing && this.#settle(),
    );
    this.#input.addEventListener('blur', () => {
      this.#isSettled = true;
    });
    this.#order.addEventListener('change', () =>
      this.#go({ ...this.#state, order: this.#order.value as Order }),
    );
    this.#more.addEventListener('click', () => this.#showMore());
    this.#part('[data-clear]').addEventListener('click', () => this.#go(unfiltered(this.#state)));
    this.#list.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) noteSearch(this.#state.q);
    });
    window.addEventListener('popstate', () => this.#restore());
    document.addEventListener('languagechange', () => this.#search());
    // On a narrow screen the filters would push the results out of sight.
    this.querySelector('details')?.toggleAttribute('open', matchMedia('(min-width: 48rem)').matches);
    this.#restore();
    if (location.search === '' && matchMedia('(hover: hover)').matches) this.#input.focus();
  }

  #part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    return this.querySelector(selector) as Part;
  }
  get #input() {
    return this.#part<HTMLInputElement>('input[type=search]');
  }
  get #order() {
    return this.#part<HTMLSelectElement>('select');
  }
  get #list() {
    return this.#part('.results');
  }
  get #more() {
    return this.#part<HTMLButtonElement>('[data-more]');
  }

  /** Show what the address says, as much of it as before. */
  #restore(): void {
    this.#state = readState(location.search);
    this.#input.value = this.#state.q;
    this.#isSettled = true;
    void this.#search(Math.min(MOST_AGAIN, Number(history.state?.shown) || PAGE));
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#type(), PAUSE);
  }

  #type(): void {
    const isNew = this.#isSettled && this.#state.q !== '';
    this.#isSettled = false;
    this.#go({ ...this.#state, q: this.#input.value }, isNew);
  }

  #settle(): void {
    clearTimeout(this.#timer);
    if (this.#input.value !== this.#state.q) this.#type();
    this.#isSettled = true;
    noteSearch(this.#state.q);
  }

  /** @param isNew - whether the browser's "back" leads to what was shown before */
  #go(state: State, isNew = true): void {
    this.#state = state;
    writeAddress(isNew ? 'pushState' : 'replaceState', state);
    void this.#search();
  }

  async #search(limit = PAGE): Promise<void> {
    const { q } = this.#state;
    const ui = uiLang();
    const turn = ++this.#turn;
    document.title = q ? `“${q}” – ${this.#title}` : this.#title;
    const waiting = setTimeout(() => this.#say(translate(ui, 'search.loading')), 150);
    try {
      const result = await globalThis.seedpress.search(q, { ...optionsOf(this.#state), limit });
      if (turn !== this.#turn) return;
      this.#list.replaceChildren();
      this.#append(result);
      this.#showAround(result);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#list.replaceChildren();
      this.#more.hidden = true;
      this.#say(whatFailed(error, ui));
    } finally {
      clearTimeout(waiting);
    }
  }

  #append({ hits, total, corrected }: SearchResult): void {
    this.#list.append(...hits.map((hit) => resultItem(hit, uiLang(), corrected ?? this.#state.q)));
    this.#more.hidden = hits.length === 0 || this.#list.children.length >= total;
  }

  /** All but the results themselves. */
  #showAround(result: SearchResult): void {
    const ui = uiLang();
    this.#filters(result, this.#state, ui);
    showAround(this, result, this.#state, ui, (text) => {
      this.#input.value = text;
      this.#go({ ...this.#state, q: text });
      this.#input.focus();
    });
  }

  /** What was there stays: only the next ones are fetched. */
  async #showMore(): Promise<void> {
    const from = this.#list.children.length;
    const turn = this.#turn;
    const options = { ...optionsOf(this.#state), isCounting: false, from, limit: PAGE };
    try {
      const result = await globalThis.seedpress.search(this.#state.q, options);
      if (turn !== this.#turn || from !== this.#list.children.length) return;
      this.#append(result);
      this.#list.children[from]?.querySelector('a')?.focus();
      writeAddress('replaceState', this.#state, { shown: this.#list.children.length });
    } catch (error) {
      this.#say(whatFailed(error, uiLang()));
    }
  }

  #say(text: string): void {
    this.#part('[role=status]').textContent = text;
  }
}
