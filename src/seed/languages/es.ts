// Spanish.
import type { Language } from './language.ts';

export const es: Language = {
  tag: 'es',
  languageNames: { es: 'español' },
  names: { particles: ['de', 'la'] },
  divisions: {
    book: ['libro'],
    part: ['parte'],
    chapter: ['capítulo'],
    appendix: ['anexo'],
  },
  headlines: { placeholders: ['(?:documento )?sin título', 'nuevo documento(?: de texto)?', 'inicio'] },
};
