// The buttons that copy work by a script of their own, loaded when the reader turns to one of them.
import { loadAssets } from './assets.ts';
import { reportMissingScript } from './report-missing-script.ts';

export function startCopying(): void {
  if (!document.querySelector('[data-copy]')) return;
  for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, loadFor);
}

function loadFor({ target, type }: Event): void {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-copy]');
  if (!button) return;
  // The script looks for this mark when it has been loaded.
  if (type === 'click') button.dataset['asked'] = '';
  loadAssets('words', 'copy').catch((error) => type === 'click' && reportMissingScript(error));
}
