// The buttons that copy, which only scripts can offer. What they do takes a script of its own, which is fetched when
// somebody turns to one of them; the page names it.
import { type Key, translate } from '../i18n/index.ts';
import { uiLang } from './ui-lang.ts';

export function startCopying(): void {
  const place = document.querySelector<HTMLElement>('[data-copier]');
  if (!place) return;
  place.prepend(button('link'), button('markdown'));
  for (const { previousElementSibling } of document.querySelectorAll('.cite pre')) {
    previousElementSibling?.append(' ', button('citation'));
  }
  for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, turnTo);
}

function button(what: 'link' | 'markdown' | 'citation'): HTMLElement {
  const key: Key = `copy.${what}`;
  const made = document.createElement('button');
  made.type = 'button';
  made.dataset['copy'] = what;
  made.dataset['t'] = key;
  made.textContent = translate(uiLang(), key);
  return made;
}

function turnTo({ target, type }: Event): void {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-copy]');
  if (!button) return;
  const place = document.querySelector<HTMLElement>('[data-copier]');
  // A click before the script is there waits for it.
  if (type === 'click') button.dataset['asked'] = '';
  if (!place) return;
  const script = document.createElement('script');
  script.src = place.dataset['copier'] ?? '';
  place.removeAttribute('data-copier');
  document.head.append(script);
}
