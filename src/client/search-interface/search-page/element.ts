// <seed-results>: the page that searches with filters and in other orders, and says in its address what it shows.
import type { SearchResult } from '../../lib/backend.ts';
import { hasKeyboard } from '../../lib/has-keyboard.ts';
import { translate } from '../../lib/translate.ts';
import { uiLang } from '../../lib/ui-language.ts';
import { whatFailed } from '../describe-result.ts';
import { createLatest } from '../latest-signal.ts';
import { noteSearch } from '../recent-searches.ts';
import { writeAddress } from './address-bar.ts';
import { createFilters } from './filter-panel.ts';
import { onFirstTouch } from './first-interaction.ts';
import { partsOf } from './page-parts.ts';
import { createResultList } from './result-list.ts';
import { type Order, optionsOf, readState, type State, toggled, unfiltered } from './state.ts';
import { showAround } from './surroundings.ts';

const PAGE = 10;
/** As many are shown again to a reader who comes back. */
const MOST_AGAIN = 100;
/** Typing pauses this long, in ms, before a search starts. */
const PAUSE = 120;

/** Set before the page was painted, see theme.ts. */
const isAsked = document.documentElement.classList.contains('asked');

export class SeedResults extends HTMLElement {
  #state: State = readState(location.search);
  readonly #latest = createLatest();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether what was typed is a search of its own, to come back to; else the next letter goes on with it. */
  #isSettled = true;
  readonly #title = document.title;
  readonly #parts = partsOf(this);
  readonly #list = createResultList(this.#parts.list, this.#parts.more);
  readonly #filters = createFilters(this.#parts.filters, (name, value) =>
    this.#go(toggled(this.#state, name, value)),
  );

  connectedCallback(): void {
    this.#parts.input.addEventListener('input', () => this.#soon());
    this.#parts.input.addEventListener(
      'keydown',
      ({ key, isComposing }) => key === 'Enter' && !isComposing && this.#settle(),
    );
    this.#parts.input.addEventListener('blur', () => {
      this.#isSettled = true;
    });
    this.#parts.order.addEventListener('change', () =>
      this.#go({ ...this.#state, order: this.#parts.order.value as Order }),
    );
    this.#parts.more.addEventListener('click', () => this.#showMore());
    this.#parts.clear.addEventListener('click', () => this.#go(unfiltered(this.#state)));
    this.#parts.list.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) noteSearch(this.#state.q);
    });
    window.addEventListener('popstate', () => this.#restore());
    document.addEventListener('languagechange', () => this.#search());
    // On a narrow screen the filters would push the results out of sight.
    this.querySelector('details')?.toggleAttribute('open', matchMedia('(min-width: 48rem)').matches);
    // What was typed before this script was there counts. Who has asked for nothing yet sees the newest documents, and
    // on a phone pays for no more.
    if (this.#parts.input.value !== '') this.#type();
    else if (isAsked || hasKeyboard()) this.#restore();
    else onFirstTouch(() => this.#restore());
  }

  /** Show what the address says, as much of it as before. */
  #restore(): void {
    this.#state = readState(location.search);
    this.#parts.input.value = this.#state.q;
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
    this.#go({ ...this.#state, q: this.#parts.input.value }, isNew);
  }

  #settle(): void {
    clearTimeout(this.#timer);
    if (this.#parts.input.value !== this.#state.q) this.#type();
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
    const signal = this.#latest.next();
    document.title = q ? `“${q}” – ${this.#title}` : this.#title;
    const waiting = setTimeout(() => signal.aborted || this.#say(translate(ui, 'search.loading')), 150);
    try {
      const result = await globalThis.seedpress.search(q, { ...optionsOf(this.#state), limit, signal });
      if (signal.aborted) return;
      this.#list.show(result, q);
      this.#showAround(result);
    } catch (error) {
      if (signal.aborted) return;
      this.#list.clear();
      this.#say(whatFailed(error, ui));
    } finally {
      clearTimeout(waiting);
    }
  }

  /** All but the results themselves. */
  #showAround(result: SearchResult): void {
    const ui = uiLang();
    this.#filters(result, this.#state, ui);
    showAround(this, result, this.#state, ui, (text) => {
      this.#parts.input.value = text;
      this.#go({ ...this.#state, q: text });
      this.#parts.input.focus();
    });
  }

  /** What was there stays: only the next ones are fetched. */
  async #showMore(): Promise<void> {
    const from = this.#parts.list.children.length;
    const { signal } = this.#latest;
    const options = { ...optionsOf(this.#state), isCounting: false, from, limit: PAGE, signal };
    try {
      const result = await globalThis.seedpress.search(this.#state.q, options);
      if (signal.aborted || from !== this.#parts.list.children.length) return;
      this.#list.append(result, this.#state.q);
      this.#parts.list.children[from]?.querySelector('a')?.focus();
      writeAddress('replaceState', this.#state, { shown: this.#parts.list.children.length });
    } catch (error) {
      if (!signal.aborted) this.#say(whatFailed(error, uiLang()));
    }
  }

  #say(text: string): void {
    this.#parts.status.textContent = text;
  }
}
