// Spanish.
import type { Language } from './language.ts';

export const es: Language = {
  tag: 'es',
  languageNames: { es: 'español' },
  names: { particles: ['de', 'la'] },
  pages: { words: ['p[áa]gina', String.raw`p[áa]g\.?`], totals: ['de'] },
};
