// Entry of the script `copy`: loaded when the reader turns to one of its buttons.

import { translate } from '../lib/translate.ts';
import { uiLanguage } from '../lib/ui-language.ts';
import { convertToMarkdown } from './convert-to-markdown.ts';
import { copyText } from './copy-text.ts';

const texts = {
  link: () => document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? ownAddress(),
  markdown: () => convertToMarkdown(document.querySelector('main')),
  citation: (button: HTMLElement) => button.previousElementSibling?.textContent ?? '',
};

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('button[data-copy]');
  if (button) copy(button);
});

// Clicked while the script was loading.
const asked = document.querySelector<HTMLElement>('[data-asked]');
if (asked) copy(asked);

async function copy(button: HTMLElement): Promise<void> {
  const text = texts[button.dataset['copy'] as keyof typeof texts](button);
  const status = document.querySelector<HTMLElement>('.copy [role=status]');
  const isDone = await copyText(text);
  // Screen readers announce the same sentence again only if it was removed.
  if (status) status.textContent = '';
  setTimeout(() => {
    if (status) status.textContent = translate(uiLanguage(), isDone ? 'copy.done' : 'copy.failed');
  }, 50);
}

/** Without the query and the reader's preferences. */
function ownAddress(): string {
  const address = new URL(location.href);
  address.search = '';
  return address.href;
}
