// Tells the reader that a script could not be loaded, below the search box, which every page has.

import { translate } from '../lib/translate.ts';
import { uiLanguage } from '../lib/ui-language.ts';

/** @param error - thrown by `loadAssets` */
export function reportMissingScript(error: unknown): void {
  const box = document.querySelector<HTMLElement>('seed-search, seed-results');
  const status = box?.querySelector('[role=status]');
  if (!box || !status) return;
  // The script with the words may be the missing one; the box has this sentence in the page's language.
  const hasWords = 'translate' in globalThis.seedpress;
  const what = hasWords ? translate(uiLanguage(), 'search.missing') : box.dataset['missing'];
  status.textContent = `${what} ${(error as Error).message}`;
  const found = box.querySelector<HTMLElement>('.found');
  if (!found) return;
  found.hidden = false;
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !box.contains(target)) found.hidden = true;
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') found.hidden = true;
  });
}
