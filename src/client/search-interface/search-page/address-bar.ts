import { type State, writeState } from './state.ts';

/** @param past - what the browser is to remember with this address */
export function writeAddress(
  how: 'pushState' | 'replaceState',
  state: State,
  past: { shown: number } | null = null,
): void {
  try {
    history[how](past, '', writeState(location.href, state));
  } catch {
    // Browsers refuse addresses that are too long or change too often; the results are shown all the same.
  }
}
