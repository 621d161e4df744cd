// Italian.
import type { Language } from './language.ts';

export const it: Language = {
  tag: 'it',
  languageNames: { it: 'italiano' },
  names: { particles: ['da', 'di'] },
  pages: { words: ['pagina', String.raw`pag\.?`], totals: ['di'] },
};
