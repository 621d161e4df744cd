// Entry of the script that copies: loaded when the reader turns to one of its buttons.

import { translate } from '../lib/translate.ts';
import { uiLang } from '../lib/ui-language.ts';
import { markdownOf } from './convert-to-markdown.ts';
import { toClipboard } from './copy-text.ts';

const wanted = {
  link: () => document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? ownAddress(),
  markdown: () => markdownOf(document.querySelector('main')),
  citation: (button: HTMLElement) => button.previousElementSibling?.textContent ?? '',
};

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('button[data-copy]');
  if (button) copy(button);
});

// What was clicked while the script was on its way.
const asked = document.querySelector<HTMLElement>('[data-asked]');
if (asked) copy(asked);

async function copy(button: HTMLElement): Promise<void> {
  const text = wanted[button.dataset['copy'] as keyof typeof wanted](button);
  const status = document.querySelector<HTMLElement>('.copy [role=status]');
  const isDone = await toClipboard(text);
  // The same words once more are announced only if they went away.
  if (status) status.textContent = '';
  setTimeout(() => {
    if (status) status.textContent = translate(uiLang(), isDone ? 'copy.done' : 'copy.failed');
  }, 50);
}

/** Without what the reader searched or chose. */
function ownAddress(): string {
  const address = new URL(location.href);
  address.search = '';
  return address.href;
}
