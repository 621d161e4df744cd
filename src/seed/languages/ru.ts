// Russian.
import type { Language } from './language.ts';

export const ru: Language = {
  tag: 'ru',
  languageNames: { ru: 'русский' },
  pages: { words: ['страница', String.raw`стр\.?`], totals: ['из'] },
};
