// German.
import type { Language } from './language.ts';

export const de: Language = {
  tag: 'de',
  languageNames: { de: 'deutsch' },
  names: { particles: ['von', 'der'] },
  divisions: {
    book: ['buch'],
    part: ['teil'],
    chapter: ['kapitel'],
    section: ['abschnitt'],
    appendix: ['anhang'],
  },
  headlines: {
    placeholders: ['unbenannt(?:es dokument)?', 'neues (?:text)?dokument', 'dokument', 'startseite'],
  },
};
