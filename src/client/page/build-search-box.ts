// The parts of the search box that only scripts use are built by one, so that no page has to carry them.
import { createElement } from '../lib/dom.ts';

const COMBOBOX = {
  role: 'combobox',
  'aria-expanded': 'false',
  'aria-controls': 'found',
  'aria-autocomplete': 'list',
  'aria-keyshortcuts': '/ Control+K Meta+K',
  autocomplete: 'off',
  spellcheck: 'false',
  enterkeyhint: 'search',
  maxlength: '500',
};

/**
 * @param box - the element around the text field and its button
 * @param page - address of the page with all results
 */
export function buildSearchBox(box: HTMLElement, page: string): void {
  box.dataset['page'] = page;
  const input = box.querySelector('input');
  for (const [name, value] of Object.entries(COMBOBOX)) input?.setAttribute(name, value);
  const key = createElement('kbd', '/');
  key.ariaHidden = 'true';
  input?.after(key);

  const status = createElement('p');
  status.role = 'status';
  const list = createElement('div');
  list.id = 'found';
  list.role = 'listbox';
  list.dataset['tLabel'] = 'search.found';
  const hint = createElement('p');
  hint.className = 'hint';
  hint.dataset['t'] = 'search.hint';
  const found = createElement('div', status, list, hint);
  found.className = 'found';
  found.hidden = true;
  box.append(found);
}
