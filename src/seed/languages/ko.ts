// Korean.
import type { Language } from './language.ts';

export const ko: Language = {
  tag: 'ko',
  languageNames: { ko: '한국어' },
};
