// Italian.

import { monthDays } from './day-forms/month-names.ts';
import type { Language } from './language.ts';

export const it: Language = {
  tag: 'it',
  languageNames: { it: 'italiano' },
  names: { particles: ['da', 'di'] },
  pages: { words: ['pagina', String.raw`pag\.?`], totals: ['di'] },
  calendar: {
    dayFirst: true,
    // "1º gennaio 1948", "giovedì 5 sett. 2019"
    ...monthDays({
      ordinals: String.raw`\.?[º°]`,
      links: 'di|del',
      months: [
        ['gennaio', 'genn', 'gen'],
        ['febbraio', 'febbr', 'feb'],
        ['marzo', 'mar'],
        ['aprile', 'apr'],
        ['maggio', 'magg', 'mag'],
        ['giugno', 'giu'],
        ['luglio', 'lug'],
        ['agosto', 'ago'],
        ['settembre', 'sett', 'set'],
        ['ottobre', 'ott'],
        ['novembre', 'nov'],
        ['dicembre', 'dic'],
      ],
    }),
    dayWords: ['il', 'li', 'addì'],
    lineWords: [
      ...['il', 'li', 'addì', 'del', 'alle', 'ore', 'pubblicato', 'aggiornato'],
      ...['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
    ],
    numberSuffixes: ['º'],
    lineLabels: ['data'],
  },
  divisions: {
    book: ['libro'],
    part: ['parte'],
    chapter: ['capitolo'],
    appendix: ['allegato'],
  },
  headlines: { placeholders: ['senza titolo', 'nuovo documento(?: di testo)?'] },
};
