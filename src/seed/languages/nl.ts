// Dutch.
import type { Language } from './language.ts';

export const nl: Language = {
  tag: 'nl',
  languageNames: { nl: 'nederlands' },
  names: { particles: ['van', 'der', 'den'] },
  divisions: {
    book: ['boek'],
    part: ['deel'],
    chapter: ['hoofdstuk'],
    appendix: ['bijlage'],
  },
  headlines: { placeholders: ['naamloos', 'nieuw tekstdocument'] },
};
