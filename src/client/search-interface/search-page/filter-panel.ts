// The filters beside the results: a group of checkboxes each, with how many documents every value has.
import type { UiLang } from '../../../i18n/index.ts';
import type { SearchResult } from '../../lib/backend.ts';
import { element } from '../../lib/dom.ts';
import { translate } from '../../lib/translate.ts';
import { type Choice, choicesOf } from './choices.ts';
import { type FilterName, filterNames, type State } from './state.ts';

/** More of a filter's values are shown when asked for. */
const SHOWN = 8;

/** @param change - called with the value that the reader sets or takes away */
export function createFilters(box: HTMLElement, change: (name: FilterName, value: string) => void) {
  const unfolded = new Set<FilterName>();
  const show = (
    { counts = {}, total, areCountsRough = false }: SearchResult,
    { filters }: State,
    ui: UiLang,
  ): void => {
    const groups = filterNames.flatMap((name) => {
      const choices = choicesOf(name, counts[name] ?? {}, filters[name], ui);
      // A value that everything has is no choice.
      const isChoice = choices.length > 1 || choices.some(({ count, isSet }) => isSet || count < total);
      return isChoice ? [groupOf(name, choices, areCountsRough, ui)] : [];
    });
    keepFocus(box, () => box.replaceChildren(...groups));
  };
  const groupOf = (
    name: FilterName,
    choices: readonly Choice[],
    isRough: boolean,
    ui: UiLang,
  ): HTMLElement => {
    const group = element('fieldset', element('legend', translate(ui, `search.filter.${name}`)));
    const rows = choices.map((choice) => rowOf(name, choice, isRough, ui, change));
    const rest = unfolded.has(name) ? [] : rows.filter((_, at) => at >= SHOWN && !choices[at]?.isSet);
    for (const row of rest) row.hidden = true;
    group.append(...rows);
    if (rest.length > 1) group.append(unfolder(name, rest, ui));
    else for (const row of rest) row.hidden = false;
    return group;
  };
  const unfolder = (name: FilterName, rest: readonly HTMLElement[], ui: UiLang): HTMLElement => {
    const button = element('button', `${translate(ui, 'search.filter.more')} (${rest.length})`);
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

function rowOf(
  name: FilterName,
  { value, label, count, isSet }: Choice,
  isRough: boolean,
  ui: UiLang,
  change: (name: FilterName, value: string) => void,
): HTMLElement {
  const box = element('input');
  box.type = 'checkbox';
  box.name = name;
  box.value = value;
  box.checked = isSet;
  box.addEventListener('change', () => change(name, value));
  return element(
    'label',
    box,
    element('span', label),
    element('small', isRough && count > 0 ? '≈ ' : '', count.toLocaleString(ui)),
  );
}

/** The boxes are made anew with every answer; whoever works through them by keyboard must not notice. */
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
