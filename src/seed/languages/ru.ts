// Russian.
import type { Language } from './language.ts';

export const ru: Language = {
  tag: 'ru',
  languageNames: { ru: 'русский' },
  divisions: {
    book: ['книга'],
    part: ['часть'],
    chapter: ['глава'],
    appendix: ['приложение'],
  },
  headlines: { placeholders: ['без имени', 'без названия', 'новый (?:текстовый )?документ'] },
};
