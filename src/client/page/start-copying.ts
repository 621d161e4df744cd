// The buttons that copy. What they do takes a script of its own, which is fetched when somebody turns to one of them.
import { loadAssets } from './assets.ts';
import { sayMissing } from './report-missing-script.ts';

export function startCopying(): void {
  if (!document.querySelector('[data-copy]')) return;
  for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, turnTo);
}

function turnTo({ target, type }: Event): void {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-copy]');
  if (!button) return;
  // A click before the script is there waits for it.
  if (type === 'click') button.dataset['asked'] = '';
  loadAssets('words', 'copy').catch((error) => type === 'click' && sayMissing(error));
}
