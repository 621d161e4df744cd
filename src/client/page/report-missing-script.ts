// What to say when a script that the page asks for cannot be had. It is said below the search box: no page is without.

import { translate } from '../lib/translate.ts';
import { uiLang } from '../lib/ui-language.ts';

/** @param error - of `loadAssets` */
export function sayMissing(error: unknown): void {
  const box = document.querySelector<HTMLElement>('seed-search, seed-results');
  const status = box?.querySelector('[role=status]');
  if (!box || !status) return;
  // The words themselves may be what is missing; the box has these, in the page's language.
  const hasWords = 'translate' in globalThis.seedpress;
  const what = hasWords ? translate(uiLang(), 'search.missing') : box.dataset['missing'];
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
