import { type State, writeState } from './state.ts';

/** @param past - stored by the browser with this entry of its history */
export function writeAddress(
  how: 'pushState' | 'replaceState',
  state: State,
  past: { shown: number } | null = null,
): void {
  try {
    history[how](past, '', writeState(location.href, state));
  } catch {
    // Browsers reject addresses that are too long or change too often; the results are shown all the same.
  }
}
