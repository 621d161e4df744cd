// Chinese.
import type { Language } from './language.ts';

export const zh: Language = {
  tag: 'zh',
  languageNames: { zh: '中文' },
};
