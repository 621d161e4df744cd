// Portuguese.
import type { Language } from './language.ts';

export const pt: Language = {
  tag: 'pt',
  languageNames: { pt: 'português' },
  names: { particles: ['da', 'de'] },
  pages: { words: ['p[áa]gina', String.raw`p[áa]g\.?`], totals: ['de'] },
};
