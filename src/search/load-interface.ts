// Searching takes a script of its own, which is fetched when somebody turns to a search box: reading costs none of it.
import { translate } from '../i18n/index.ts';
import { buildBox } from './build-box.ts';
import { uiLang } from './ui-lang.ts';

/** Its button leads to the text even before; what else it does comes with the script. The page names the script in the box that it brings to life. */
export function startInterface(): void {
  const box = document.querySelector<HTMLElement>('[data-script]');
  const input = box?.querySelector('input');
  if (box?.localName === 'seed-search') buildBox(box);
  box?.querySelector('search button')?.addEventListener('click', () => input?.value.trim() || input?.focus());
  if (box && (box.localName === 'seed-results' || box.contains(document.activeElement))) load(box);
  else box?.addEventListener('focusin', () => load(box), { once: true });
}

function load(box: HTMLElement): void {
  const script = document.createElement('script');
  script.src = box.dataset['script'] ?? '';
  script.onerror = () => {
    script.remove();
    const status = box.querySelector('[role=status]');
    const found = box.querySelector<HTMLElement>('.found');
    if (found) found.hidden = false;
    if (status)
      status.textContent = translate(uiLang(), 'search.error', { why: box.dataset['script'] ?? '' });
  };
  document.head.append(script);
}
