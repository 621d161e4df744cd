import type { UiLang } from '../../i18n/index.ts';

/** The language of the interface: the page's own, or the one that the reader chose. */
export function uiLanguage(): UiLang {
  return (document.documentElement.dataset['ui'] ?? 'vi') as UiLang;
}
