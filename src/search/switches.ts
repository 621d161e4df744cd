// The two switches in the header: theme (system, light, dark) and language of the interface.
import { formatDate } from '../i18n/format-date.ts';
import { formatSize } from '../i18n/format-size.ts';
import { type Key, type PluralKey, translate, translateCount, type UiLang, uiLangs } from '../i18n/index.ts';
import { languageName } from '../i18n/language-name.ts';
import { recall, remember } from './memory.ts';
import { uiLang } from './ui-lang.ts';

const root = document.documentElement;
const themes = ['auto', 'light', 'dark'] as const;

export function startSwitches(): void {
  const chosen = recall('language') as UiLang | undefined;
  if (chosen && uiLangs.includes(chosen) && chosen !== uiLang()) speak(chosen);
  labelTheme();
  for (const button of document.querySelectorAll<HTMLElement>('[data-switch]')) {
    button.addEventListener('click', button.dataset['switch'] === 'theme' ? nextTheme : nextLanguage);
  }
}

function nextTheme(): void {
  const current = themes.indexOf((root.dataset['theme'] ?? 'auto') as (typeof themes)[number]);
  const theme = themes[(current + 1) % themes.length] ?? 'auto';
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  remember('theme', theme === 'auto' ? undefined : theme);
  labelTheme();
}

function labelTheme(): void {
  const theme = (root.dataset['theme'] ?? 'auto') as (typeof themes)[number];
  const label = translate(uiLang(), `theme.${theme}`);
  for (const button of document.querySelectorAll<HTMLElement>('[data-switch=theme]')) {
    button.title = label;
    button.setAttribute('aria-label', label);
  }
}

function nextLanguage(): void {
  const lang = otherThan(uiLang());
  remember('language', lang);
  speak(lang);
  labelTheme();
}

function otherThan(lang: UiLang): UiLang {
  return uiLangs[(uiLangs.indexOf(lang) + 1) % uiLangs.length] ?? lang;
}

/** Put every word of the interface, which the page marks with its key, into another language. */
function speak(lang: UiLang): void {
  root.dataset['ui'] = lang;
  for (const element of document.querySelectorAll<HTMLElement>('[data-t]')) {
    const { t = '', n, v } = element.dataset;
    element.textContent =
      n === undefined
        ? translate(lang, t as Key, v ? JSON.parse(v) : {})
        : translateCount(lang, t as PluralKey, Number(n));
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-t-label]')) {
    element.setAttribute('aria-label', translate(lang, element.dataset['tLabel'] as Key));
  }
  for (const input of document.querySelectorAll<HTMLInputElement>('[data-t-placeholder]')) {
    input.placeholder = translate(lang, input.dataset['tPlaceholder'] as Key);
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
  // Long texts are there in every language, and one is shown.
  for (const part of document.querySelectorAll<HTMLElement>('[data-in]')) {
    part.hidden = part.dataset['in'] !== lang;
  }
  for (const part of document.querySelectorAll<HTMLElement>('[data-ui]')) {
    // The page itself is in the language of its document; only what belongs to the interface changes.
    if (part !== root) part.lang = lang;
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-switch=language]')) {
    const other = otherThan(lang);
    button.lang = other;
    button.textContent = translate(other, 'language.name');
    button.setAttribute('aria-label', translate(lang, 'language'));
  }
  // Scripts that wrote something themselves write it again.
  document.dispatchEvent(new Event('languagechange'));
}
