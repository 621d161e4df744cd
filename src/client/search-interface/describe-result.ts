// The outcome of a search as a sentence for the reader.
import type { UiLang } from '../../i18n/index.ts';
import type { SearchResult } from '../lib/backend.ts';
import { translate, translateCount } from '../lib/translate.ts';

export function describeResult({ total, isPartial, corrected }: SearchResult, q: string, ui: UiLang): string {
  if (total === 0) return translate(ui, q ? 'search.none' : 'search.nothing', { q });
  const count = translateCount(ui, 'search.results', total);
  if (corrected) return `${count}. ${translate(ui, 'search.corrected', { q: corrected })}`;
  return isPartial ? `${count}. ${translate(ui, 'search.partial')}` : count;
}

/** @param error - of a search: its message names the file that is missing or damaged */
export function describeError(error: unknown, ui: UiLang): string {
  const why = error instanceof Error ? error.message : String(error);
  return translate(ui, 'search.error', { why });
}
