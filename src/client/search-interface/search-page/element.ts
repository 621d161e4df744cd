// <seed-results>: the page that searches with filters and in other orders, and says in its address what it shows.
import type { SearchResult } from '../../lib/backend.ts';
import { hasKeyboard } from '../../lib/has-keyboard.ts';
import { uiLanguage } from '../../lib/ui-language.ts';
import { describeError } from '../describe-result.ts';
import { createLatestSignal } from '../latest-signal.ts';
import { addRecentSearch } from '../recent-searches.ts';
import { runSearch } from '../run-search.ts';
import { writeAddress } from './address-bar.ts';
import { createFilterPanel } from './filter-panel.ts';
import { onFirstInteraction } from './first-interaction.ts';
import { findPageParts } from './page-parts.ts';
import { createResultList } from './result-list.ts';
import { clearFilters, type Order, readState, type State, searchOptions, toggleFilter } from './state.ts';
import { showSurroundings } from './surroundings.ts';

/** Hits that are fetched together. */
const PAGE_SIZE = 10;
/** Hits shown again, at most, to a reader who comes back. */
const MAX_RESTORED = 100;
/** The search starts this long after the last letter, in ms. */
const DEBOUNCE = 120;

/** Set before the first paint, see theme.ts. */
const isAsked = document.documentElement.classList.contains('asked');

export class SeedResults extends HTMLElement {
  #state: State = readState(location.search);
  readonly #latest = createLatestSignal();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the query is complete: the next letter then begins an entry of the history. */
  #isCommitted = true;
  readonly #title = document.title;
  readonly #parts = findPageParts(this);
  readonly #list = createResultList(this.#parts.list, this.#parts.more);
  readonly #filters = createFilterPanel(this.#parts.filters, (name, value) =>
    this.#go(toggleFilter(this.#state, name, value)),
  );

  connectedCallback(): void {
    this.#parts.input.addEventListener('input', () => this.#searchSoon());
    this.#parts.input.addEventListener(
      'keydown',
      ({ key, isComposing }) => key === 'Enter' && !isComposing && this.#commit(),
    );
    this.#parts.input.addEventListener('blur', () => {
      this.#isCommitted = true;
    });
    this.#parts.order.addEventListener('change', () =>
      this.#go({ ...this.#state, order: this.#parts.order.value as Order }),
    );
    this.#parts.more.addEventListener('click', () => this.#showMore());
    this.#parts.clear.addEventListener('click', () => this.#go(clearFilters(this.#state)));
    this.#parts.list.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) addRecentSearch(this.#state.q);
    });
    window.addEventListener('popstate', () => this.#restore());
    document.addEventListener('languagechange', () => this.#search());
    // On a narrow screen the filters would push the results out of sight.
    this.querySelector('details')?.toggleAttribute('open', matchMedia('(min-width: 48rem)').matches);
    // The reader may have typed before this script ran. Until something is searched for, the newest documents are there
    // anyway, and a phone loads no engine.
    if (this.#parts.input.value !== '') this.#type();
    else if (isAsked || hasKeyboard()) this.#restore();
    else onFirstInteraction(() => this.#restore());
  }

  /** Shows the state that the address holds, with as many hits as before. */
  #restore(): void {
    this.#state = readState(location.search);
    this.#parts.input.value = this.#state.q;
    this.#isCommitted = true;
    void this.#search(Math.min(MAX_RESTORED, Number(history.state?.shown) || PAGE_SIZE));
  }

  #searchSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#type(), DEBOUNCE);
  }

  #type(): void {
    const isNew = this.#isCommitted && this.#state.q !== '';
    this.#isCommitted = false;
    this.#go({ ...this.#state, q: this.#parts.input.value }, isNew);
  }

  #commit(): void {
    clearTimeout(this.#timer);
    if (this.#parts.input.value !== this.#state.q) this.#type();
    this.#isCommitted = true;
    addRecentSearch(this.#state.q);
  }

  /** @param isNew - whether this is a new entry of the history */
  #go(state: State, isNew = true): void {
    this.#state = state;
    writeAddress(isNew ? 'pushState' : 'replaceState', state);
    void this.#search();
  }

  #search(limit = PAGE_SIZE): Promise<void> {
    const { q } = this.#state;
    document.title = q ? `“${q}” – ${this.#title}` : this.#title;
    const options = { ...searchOptions(this.#state), limit, signal: this.#latest.renew() };
    return runSearch(q, options, {
      show: (result) => {
        this.#list.show(result, q);
        this.#showSurroundings(result);
      },
      clear: () => this.#list.clear(),
      say: (text) => this.#say(text),
    });
  }

  /** Everything but the hits. */
  #showSurroundings(result: SearchResult): void {
    const ui = uiLanguage();
    this.#filters(result, this.#state, ui);
    showSurroundings(this, result, this.#state, ui, (text) => {
      this.#parts.input.value = text;
      this.#go({ ...this.#state, q: text });
      this.#parts.input.focus();
    });
  }

  /** Fetches the next hits and leaves the others as they are. */
  async #showMore(): Promise<void> {
    const from = this.#shown.length;
    const { signal } = this.#latest;
    const options = { ...searchOptions(this.#state), isCounting: false, from, limit: PAGE_SIZE, signal };
    try {
      const result = await globalThis.seedpress.search(this.#state.q, options);
      if (signal.aborted || from !== this.#shown.length) return;
      this.#list.append(result, this.#state.q);
      this.#shown[from]?.querySelector('a')?.focus();
      writeAddress('replaceState', this.#state, { shown: this.#shown.length });
    } catch (error) {
      if (!signal.aborted) this.#say(describeError(error, uiLanguage()));
    }
  }

  get #shown() {
    return this.#parts.list.querySelectorAll('[data-result]');
  }

  #say(text: string): void {
    this.#parts.status.textContent = text;
  }
}
