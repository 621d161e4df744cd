// The two switches in the header: theme (system, light, dark) and language of the interface.
import type { UiLang } from '../../i18n/index.ts';
import { readPreference, savePreference } from '../lib/preferences.ts';
import { translate } from '../lib/translate.ts';
import { uiLanguage } from '../lib/ui-language.ts';
import { loadAssets } from './assets.ts';
import { reportMissingScript } from './report-missing-script.ts';

const root = document.documentElement;
const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

export function startSwitches(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-switch]')) {
    const switchNext = button.dataset['switch'] === 'theme' ? switchTheme : switchToNextLanguage;
    button.addEventListener('click', () => switchNext().catch(reportMissingScript));
  }
  applyPreferences().catch(reportMissingScript);
}

async function applyPreferences(): Promise<void> {
  const preferred = readPreference('language') as UiLang | undefined;
  if (preferred && preferred !== uiLanguage()) await switchLanguage(preferred);
  if (currentTheme() !== 'auto') await labelTheme();
}

function currentTheme(): Theme {
  return (root.dataset['theme'] ?? 'auto') as Theme;
}

function switchTheme(): Promise<void> {
  const next = themes[(themes.indexOf(currentTheme()) + 1) % themes.length] ?? 'auto';
  if (next === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = next;
  savePreference('theme', next === 'auto' ? undefined : next);
  return labelTheme();
}

async function labelTheme(): Promise<void> {
  await loadAssets('words');
  const label = translate(uiLanguage(), `theme.${currentTheme()}`);
  for (const button of document.querySelectorAll<HTMLElement>('[data-switch=theme]')) {
    button.title = label;
    button.setAttribute('aria-label', label);
  }
}

async function switchToNextLanguage(): Promise<void> {
  await loadAssets('words');
  const lang = globalThis.seedpress.nextUiLang(uiLanguage());
  savePreference('language', lang);
  await switchLanguage(lang);
  await labelTheme();
}

async function switchLanguage(lang: UiLang): Promise<void> {
  await loadAssets('words');
  globalThis.seedpress.switchLanguage(lang);
}
