// French.
import type { Language } from './language.ts';

export const fr: Language = {
  tag: 'fr',
  languageNames: { fr: 'français' },
  names: { particles: ['de', 'la', 'le'] },
  divisions: {
    book: ['livre'],
    part: ['partie'],
    chapter: ['chapitre'],
    appendix: ['annexe'],
  },
  headlines: { placeholders: ['sans titre', '(?:nouveau )?document(?: texte)?', 'accueil'] },
};
