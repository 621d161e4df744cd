// Italian.
import type { Language } from './language.ts';

export const it: Language = {
  tag: 'it',
  languageNames: { it: 'italiano' },
  names: { particles: ['da', 'di'] },
  divisions: {
    book: ['libro'],
    part: ['parte'],
    chapter: ['capitolo'],
    appendix: ['allegato'],
  },
  headlines: { placeholders: ['senza titolo', 'nuovo documento(?: di testo)?'] },
};
