// Searching takes a script of its own, loaded when the reader turns to a search box: reading costs none of it.
import type { UiKey } from '../../i18n/index.ts';
import { hasKeyboard } from '../lib/has-keyboard.ts';
import { translate } from '../lib/translate.ts';
import { uiLanguage } from '../lib/ui-language.ts';
import { loadAssets, siteRoot } from './assets.ts';
import { buildSearchBox } from './build-search-box.ts';
import { reportMissingScript } from './report-missing-script.ts';

/** Until the script is loaded, the box's button only focuses the text field. */
export function startInterface(): void {
  const box = document.querySelector<HTMLElement>('seed-search, seed-results');
  const input = box?.querySelector('input');
  if (box?.localName === 'seed-search') buildSearchBox(box, `${siteRoot}search.html`);
  box?.querySelector('search button')?.addEventListener('click', () => input?.value.trim() || input?.focus());
  if (box?.localName === 'seed-results') {
    if (location.search === '' && hasKeyboard()) input?.focus();
    if (document.documentElement.classList.contains('asked')) {
      // The number of all documents is no answer to a search.
      box.querySelector('[role=status]')?.replaceChildren();
      void load(box);
    } else afterPaint(() => load(box));
  } else if (box?.contains(document.activeElement)) void load(box);
  else box?.addEventListener('focusin', () => load(box), { once: true });
}

/**
 * Lets the page be seen before scripts take up the network and the processor.
 *
 * @param act - may be called twice
 */
function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
  // A tab in the background may never be painted.
  setTimeout(act, 1000);
}

async function load(box: HTMLElement): Promise<void> {
  try {
    await loadAssets('words', 'search');
    for (const part of box.querySelectorAll<HTMLElement>('[data-t]:empty')) {
      part.textContent = translate(uiLanguage(), part.dataset['t'] as UiKey);
    }
  } catch (error) {
    reportMissingScript(error);
  }
}
