// The filters beside the results: a group of checkboxes for each, with the number of documents for every value.
import type { UiLang } from '../../../i18n/index.ts';
import { type FilterName, filterNames, searchFilters } from '../../../shared/filters.ts';
import type { SearchResult } from '../../lib/backend.ts';
import { createElement } from '../../lib/dom.ts';
import { translate } from '../../lib/translate.ts';
import { type Choice, listChoices } from './choices.ts';
import type { State } from './state.ts';

/** Values of a filter that are shown at first. */
const VALUES_SHOWN = 8;

/** @param change - called with the value that the reader sets or unsets */
export function createFilterPanel(box: HTMLElement, change: (name: FilterName, value: string) => void) {
  const unfolded = new Set<FilterName>();
  const show = (
    { counts = {}, total, areCountsRough = false }: SearchResult,
    { filters }: State,
    ui: UiLang,
  ): void => {
    const groups = filterNames.flatMap((name) => {
      const choices = listChoices(name, counts[name] ?? {}, filters[name], ui);
      // A single value that all documents have is no choice.
      const isChoice = choices.length > 1 || choices.some(({ count, isSet }) => isSet || count < total);
      return isChoice ? [createGroup(name, choices, areCountsRough, ui)] : [];
    });
    keepFocus(box, () => box.replaceChildren(...groups));
  };
  const createGroup = (
    name: FilterName,
    choices: readonly Choice[],
    isRough: boolean,
    ui: UiLang,
  ): HTMLElement => {
    const group = createElement(
      'fieldset',
      createElement('legend', translate(ui, searchFilters[name].label)),
    );
    const rows = choices.map((choice) => createRow(name, choice, isRough, ui, change));
    const rest = unfolded.has(name) ? [] : rows.filter((_, at) => at >= VALUES_SHOWN && !choices[at]?.isSet);
    for (const row of rest) row.hidden = true;
    group.append(...rows);
    if (rest.length > 1) group.append(createUnfoldButton(name, rest, ui));
    else for (const row of rest) row.hidden = false;
    return group;
  };
  const createUnfoldButton = (name: FilterName, rest: readonly HTMLElement[], ui: UiLang): HTMLElement => {
    const button = createElement('button', `${translate(ui, 'search.filter.more')} (${rest.length})`);
    button.type = 'button';
    button.addEventListener('click', () => {
      unfolded.add(name);
      for (const row of rest) row.hidden = false;
      rest[0]?.querySelector('input')?.focus();
      button.remove();
    });
    return button;
  };
  return show;
}

function createRow(
  name: FilterName,
  { value, label, count, isSet }: Choice,
  isRough: boolean,
  ui: UiLang,
  change: (name: FilterName, value: string) => void,
): HTMLElement {
  const box = createElement('input');
  box.type = 'checkbox';
  box.name = name;
  box.value = value;
  box.checked = isSet;
  box.addEventListener('change', () => change(name, value));
  return createElement(
    'label',
    box,
    createElement('span', label),
    createElement('small', isRough && count > 0 ? '≈ ' : '', count.toLocaleString(ui)),
  );
}

/** The boxes are replaced with every search; readers who go through them by keyboard keep their place. */
function keepFocus(box: HTMLElement, render: () => void): void {
  const { activeElement } = document;
  const focused = activeElement instanceof HTMLInputElement && box.contains(activeElement) && activeElement;
  render();
  if (!focused) return;
  const same = [...box.querySelectorAll('input')].find(
    ({ name, value }) => name === focused.name && value === focused.value,
  );
  same?.focus({ preventScroll: true });
}
