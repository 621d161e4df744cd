// Japanese.
import type { Language } from './language.ts';

export const ja: Language = {
  tag: 'ja',
  languageNames: { ja: '日本語' },
};
