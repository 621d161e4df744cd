import type { SearchOptions, SearchResult } from '../lib/backend.ts';
import { translate } from '../lib/translate.ts';
import { uiLanguage } from '../lib/ui-language.ts';
import { describeError } from './describe-result.ts';

/** Long searches say so after this time, in ms. */
const LOADING_DELAY = 150;

/** Called unless the search was aborted. */
interface View {
  show: (result: SearchResult) => void;
  /** Removes the hits of an earlier search. */
  clear: () => void;
  /** Shows the state of the search, for screen readers, too. */
  say: (text: string) => void;
}

/** Searches and shows the result or the error. */
export async function runSearch(
  query: string,
  options: SearchOptions & { signal: AbortSignal },
  { show, clear, say }: View,
): Promise<void> {
  const { signal } = options;
  const ui = uiLanguage();
  const loading = setTimeout(() => signal.aborted || say(translate(ui, 'search.loading')), LOADING_DELAY);
  try {
    const result = await globalThis.seedpress.search(query, options);
    if (!signal.aborted) show(result);
  } catch (error) {
    if (signal.aborted) return;
    clear();
    say(describeError(error, ui));
  } finally {
    clearTimeout(loading);
  }
}
