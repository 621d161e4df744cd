// The values of a filter as the reader is offered them.
import type { UiLang } from '../../../i18n/index.ts';
import { languageName } from '../../../i18n/language-name.ts';
import { type FilterName, searchFilters } from '../../../shared/filters.ts';
import { translate } from '../../lib/translate.ts';
import { sectionLabel } from '../section-label.ts';

export interface Choice {
  value: string;
  label: string;
  count: number;
  isSet: boolean;
}

/** In the order of the filter; a value that is set stays even if no document has it. */
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
    searchFilters[name].order === 'last'
      ? compare(b.value, a.value)
      : b.count - a.count || compare(a.label, b.label),
  );
}

function labelChoice(name: FilterName, value: string, ui: UiLang): string {
  const { naming } = searchFilters[name];
  if (naming === 'folders') return sectionLabel(value);
  // A value from the address may be no language.
  return naming === 'language' ? (languageName(value, ui) ?? translate(ui, 'lang.unknown')) : value;
}
