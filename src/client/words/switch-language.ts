// Puts every word of the interface into another language. The page marks each with its key.
import { formatDate } from '../../i18n/format-date.ts';
import { formatSize } from '../../i18n/format-size.ts';
import {
  nextUiLang,
  type PluralKey,
  translate,
  translateCount,
  type UiKey,
  type UiLang,
  uiLangs,
} from '../../i18n/index.ts';
import { languageName } from '../../i18n/language-name.ts';

const root = document.documentElement;

/** @param lang - nothing happens if the interface does not have it */
export function switchLanguage(lang: UiLang): void {
  if (!uiLangs.includes(lang)) return;
  root.dataset['ui'] = lang;
  for (const element of document.querySelectorAll<HTMLElement>('[data-t]')) {
    const { t = '', n, v } = element.dataset;
    element.textContent =
      n === undefined
        ? translate(lang, t as UiKey, v ? JSON.parse(v) : {})
        : translateCount(lang, t as PluralKey, Number(n));
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-t-label]')) {
    element.setAttribute('aria-label', translate(lang, element.dataset['tLabel'] as UiKey));
  }
  for (const input of document.querySelectorAll<HTMLInputElement>('[data-t-placeholder]')) {
    input.placeholder = translate(lang, input.dataset['tPlaceholder'] as UiKey);
  }
  for (const name of document.querySelectorAll<HTMLElement>('[data-lang]')) {
    name.textContent = languageName(name.dataset['lang'] ?? '', lang) ?? translate(lang, 'lang.unknown');
  }
  for (const size of document.querySelectorAll<HTMLElement>('[data-bytes]')) {
    size.textContent = formatSize(Number(size.dataset['bytes']), lang);
  }
  for (const time of document.querySelectorAll('time')) {
    time.textContent = formatDate(time.dateTime, lang);
  }
  // Long texts are in the page in every language, and one of them is shown.
  for (const part of document.querySelectorAll<HTMLElement>('[data-in]')) {
    part.hidden = part.dataset['in'] !== lang;
  }
  for (const part of document.querySelectorAll<HTMLElement>('[data-ui]')) {
    // The page itself is in the language of its document, and only the interface changes.
    if (part !== root) part.lang = lang;
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-switch=language]')) {
    const next = nextUiLang(lang);
    const name = translate(next, 'language.name');
    button.lang = next;
    button.textContent = name;
    button.setAttribute('aria-label', translate(lang, 'language', { next: name }));
  }
  // Scripts write again what they wrote themselves.
  document.dispatchEvent(new Event('languagechange'));
}
