// What a search came to, as a sentence for the reader.
import type { UiLang } from '../../i18n/index.ts';
import type { SearchResult } from '../lib/backend.ts';
import { translate, translateCount } from '../lib/translate.ts';

export function summaryOf({ total, isPartial, corrected }: SearchResult, q: string, ui: UiLang): string {
  if (total === 0) return translate(ui, q ? 'search.none' : 'search.nothing', { q });
  const count = translateCount(ui, 'search.results', total);
  if (corrected) return `${count}. ${translate(ui, 'search.corrected', { q: corrected })}`;
  return isPartial ? `${count}. ${translate(ui, 'search.partial')}` : count;
}

/** The engine's errors name the file that is missing or damaged. */
export function whatFailed(error: unknown, ui: UiLang): string {
  const why = error instanceof Error ? error.message : String(error);
  return translate(ui, 'search.error', { why });
}
