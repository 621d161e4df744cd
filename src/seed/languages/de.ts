// German.
import type { Language } from './language.ts';

export const de: Language = {
  tag: 'de',
  languageNames: { de: 'deutsch' },
  names: { particles: ['von', 'der'] },
  pages: { words: ['seite', String.raw`s\.`], totals: ['von'] },
};
