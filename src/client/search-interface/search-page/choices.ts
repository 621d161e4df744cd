// The values of a filter that are offered: in which order, under which name.
import type { UiLang } from '../../../i18n/index.ts';
import { languageName } from '../../../i18n/language-name.ts';
import { translate } from '../../lib/translate.ts';
import { sectionLabel } from '../section-label.ts';
import type { FilterName } from './state.ts';

export interface Choice {
  value: string;
  label: string;
  count: number;
  isSet: boolean;
}

/** Years from the last, other values from the most frequent; one that is set stays even if nothing has it. */
export function listChoices(
  name: FilterName,
  counts: Readonly<Record<string, number>>,
  set: readonly string[],
  ui: UiLang,
): Choice[] {
  const all = new Map([...set.map((value) => [value, 0] as const), ...Object.entries(counts)]);
  const choices = [...all]
    .filter(([value, count]) => count > 0 || set.includes(value))
    .map(([value, count]) => ({
      value,
      count,
      label: labelChoice(name, value, ui),
      isSet: set.includes(value),
    }));
  const { compare } = new Intl.Collator(ui, { numeric: true });
  return choices.sort((a, b) =>
    name === 'year' ? compare(b.value, a.value) : b.count - a.count || compare(a.label, b.label),
  );
}

function labelChoice(name: FilterName, value: string, ui: UiLang): string {
  if (name === 'section') return sectionLabel(value);
  // One that came with the address may be none.
  return name === 'lang' ? (languageName(value, ui) ?? translate(ui, 'lang.unknown')) : value;
}
