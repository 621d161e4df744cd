// Searching takes a script of its own, which is fetched when somebody turns to a search box: reading costs none of it.
import type { UiKey } from '../../i18n/index.ts';
import { loadAssets, root } from '../lib/assets.ts';
import { hasKeyboard } from '../lib/has-keyboard.ts';
import { uiLang } from '../lib/ui-lang.ts';
import { translate } from '../lib/words.ts';
import { buildBox } from './build-box.ts';
import { sayMissing } from './say-missing.ts';

/** The box's button leads to the text even before; what else it does comes with the script. */
export function startInterface(): void {
  const box = document.querySelector<HTMLElement>('seed-search, seed-results');
  const input = box?.querySelector('input');
  if (box?.localName === 'seed-search') buildBox(box, `${root}search.html`);
  box?.querySelector('search button')?.addEventListener('click', () => input?.value.trim() || input?.focus());
  if (box?.localName === 'seed-results') {
    if (location.search === '' && hasKeyboard()) input?.focus();
    if (document.documentElement.classList.contains('asked')) {
      // It says how many documents there are, to those who have not asked for any.
      box.querySelector('[role=status]')?.replaceChildren();
      void load(box);
    } else afterPaint(() => load(box));
  } else if (box?.contains(document.activeElement)) void load(box);
  else box?.addEventListener('focusin', () => load(box), { once: true });
}

/**
 * What the page came with is seen before scripts take up the line and the processor.
 *
 * @param act - may be called twice
 */
function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
  // A tab that nobody looks at may never be painted.
  setTimeout(act, 1000);
}

async function load(box: HTMLElement): Promise<void> {
  try {
    await loadAssets('words', 'search');
    for (const part of box.querySelectorAll<HTMLElement>('[data-t]:empty')) {
      part.textContent = translate(uiLang(), part.dataset['t'] as UiKey);
    }
  } catch (error) {
    sayMissing(error);
  }
}
