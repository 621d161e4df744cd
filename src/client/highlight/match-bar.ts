// The bar of a document that was opened from a search: the number of the current match, and buttons to reach the others.
import type { UiKey } from '../../i18n/index.ts';
import { translate } from '../lib/translate.ts';
import { uiLanguage } from '../lib/ui-language.ts';

export interface MatchBar {
  element: HTMLElement;
  /** @param n - from 1 */
  show: (n: number, all: number) => void;
}

/** The language switch finds each of its words by `data-t`, as everywhere in the interface. */
export function createMatchBar(on: Readonly<Record<'previous' | 'next' | 'clear', () => void>>): MatchBar {
  const element = document.createElement('section');
  element.className = 'matches';
  element.dataset['ui'] = '';
  element.lang = uiLanguage();
  label(element, 'matches');
  const place = document.createElement('p');
  place.setAttribute('role', 'status');
  place.dataset['t'] = 'matches.place';
  element.append(
    place,
    createButton('matches.previous', on.previous, '↑'),
    createButton('matches.next', on.next, '↓'),
    createButton('matches.clear', on.clear),
  );
  return {
    element,
    show(n, all) {
      place.dataset['v'] = JSON.stringify({ n, all });
      place.textContent = translate(uiLanguage(), 'matches.place', { n, all });
    },
  };
}

/** @param sign - to show instead of the words, which then are its label */
function createButton(key: UiKey, onClick: () => void, sign?: string): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.dataset['do'] = key;
  element.addEventListener('click', onClick);
  if (sign) label(element, key);
  else element.dataset['t'] = key;
  element.textContent = sign ?? translate(uiLanguage(), key);
  return element;
}

function label(element: HTMLElement, key: UiKey): void {
  element.dataset['tLabel'] = key;
  element.setAttribute('aria-label', translate(uiLanguage(), key));
}
