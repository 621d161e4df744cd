// The two switches in the header: theme (system, light, dark) and language of the interface.
import type { UiLang } from '../../i18n/index.ts';
import { loadAssets } from '../lib/assets.ts';
import { uiLang } from '../lib/ui-lang.ts';
import { translate } from '../lib/words.ts';
import { recall, remember } from './preferences.ts';
import { sayMissing } from './say-missing.ts';

const root = document.documentElement;
const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

export function startSwitches(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-switch]')) {
    const next = button.dataset['switch'] === 'theme' ? nextTheme : nextLanguage;
    button.addEventListener('click', () => next().catch(sayMissing));
  }
  showChoices().catch(sayMissing);
}

async function showChoices(): Promise<void> {
  const chosen = recall('language') as UiLang | undefined;
  if (chosen && chosen !== uiLang()) await speak(chosen);
  if (theme() !== 'auto') await labelTheme();
}

function theme(): Theme {
  return (root.dataset['theme'] ?? 'auto') as Theme;
}

function nextTheme(): Promise<void> {
  const next = themes[(themes.indexOf(theme()) + 1) % themes.length] ?? 'auto';
  if (next === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = next;
  remember('theme', next === 'auto' ? undefined : next);
  return labelTheme();
}

async function labelTheme(): Promise<void> {
  await loadAssets('words');
  const label = translate(uiLang(), `theme.${theme()}`);
  for (const button of document.querySelectorAll<HTMLElement>('[data-switch=theme]')) {
    button.title = label;
    button.setAttribute('aria-label', label);
  }
}

async function nextLanguage(): Promise<void> {
  await loadAssets('words');
  const lang = globalThis.seedpress.nextUiLang(uiLang());
  remember('language', lang);
  await speak(lang);
  await labelTheme();
}

async function speak(lang: UiLang): Promise<void> {
  await loadAssets('words');
  globalThis.seedpress.speak(lang);
}
