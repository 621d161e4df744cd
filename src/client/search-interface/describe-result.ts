// The outcome of a search as a sentence for the reader.
import type { UiLang } from '../../i18n/index.ts';
import type { SearchResult } from '../lib/backend.ts';
import { translate, translateCount } from '../lib/translate.ts';

type Outcome = Pick<SearchResult, 'total' | 'exact' | 'isPartial' | 'corrected' | 'isUnsearchable'>;

/** For screen readers and the box: what was found, and how it differs from what was typed. */
export function describeResult(result: Outcome, q: string, ui: UiLang): string {
  const { total, exact, isPartial, corrected } = result;
  const count = describeCount(result, q, ui);
  if (total === 0) return count;
  if (corrected) return `${count}. ${translate(ui, 'search.corrected', { q: corrected })}`;
  if (isPartial) return `${count}. ${translate(ui, 'search.partial')}`;
  return exact > 0 && total > exact ? `${count}. ${translateCount(ui, 'search.near', total - exact)}` : count;
}

/**
 * How many documents have what was typed; if none has, how many are near.
 *
 * @param q - empty where filters decide, too: then the query alone is not to blame
 */
export function describeCount({ total, exact, isUnsearchable }: Outcome, q: string, ui: UiLang): string {
  if (isUnsearchable) return translate(ui, 'search.signs', { q });
  if (exact > 0) return translateCount(ui, 'search.results', exact);
  const none = translate(ui, q ? 'search.none' : 'search.nothing', { q });
  return total > 0 ? `${none} ${translateCount(ui, 'search.near', total)}` : none;
}

/** @param error - of a search: its message names the file that is missing or damaged */
export function describeError(error: unknown, ui: UiLang): string {
  const why = error instanceof Error ? error.message : String(error);
  return translate(ui, 'search.error', { why });
}
