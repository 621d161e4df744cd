import type { UiLang } from '../../i18n/index.ts';

/** The language of the interface, as the page or the reader has it. */
export function uiLang(): UiLang {
  return (document.documentElement.dataset['ui'] ?? 'vi') as UiLang;
}
