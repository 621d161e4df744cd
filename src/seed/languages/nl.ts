// Dutch.
import type { Language } from './language.ts';

export const nl: Language = {
  tag: 'nl',
  languageNames: { nl: 'nederlands' },
  names: { particles: ['van', 'der', 'den'] },
  pages: { words: ['pagina', 'blz\\.?'], totals: ['van'] },
};
