// French.

import { monthDays } from './day-forms/month-names.ts';
import type { Language } from './language.ts';

export const fr: Language = {
  tag: 'fr',
  callouts: {
    note: 'note',
    info: 'information',
    tip: 'astuce',
    hint: 'astuce',
    important: 'important',
    warning: 'avertissement',
    caution: 'attention',
    attention: 'attention',
    danger: 'danger',
    error: 'erreur',
    example: 'exemple',
    quote: 'citation',
    question: 'question',
    success: 'succès',
    failure: 'échec',
    abstract: 'résumé',
    summary: 'résumé',
    todo: 'à faire',
  },
  languageNames: { fr: 'français' },
  names: { particles: ['de', 'la', 'le'] },
  pages: { words: ['page', String.raw`p\.?`], totals: ['sur', 'de'] },
  calendar: {
    dayFirst: true,
    // "1er mai 2020", "lundi 14 juillet 1958"
    ...monthDays({
      ordinals: 'er|ème|e',
      months: [
        ['janvier', 'janv'],
        ['février', 'fevrier', 'févr', 'fév'],
        ['mars'],
        ['avril', 'avr'],
        ['mai'],
        ['juin'],
        ['juillet', 'juil'],
        ['août', 'aout'],
        ['septembre', 'sept'],
        ['octobre', 'oct'],
        ['novembre', 'nov'],
        ['décembre', 'decembre', 'déc'],
      ],
    }),
    dayWords: ['le'],
    lineWords: [
      ...['le', 'du', 'à', 'publié', 'mis', 'jour', 'modifié', 'dernière', 'heures'],
      ...['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    ],
    numberSuffixes: ['er', 'e', String.raw`h\d{0,2}`],
    lineLabels: ['date'],
  },
  divisions: {
    book: ['livre'],
    part: ['partie'],
    chapter: ['chapitre'],
    appendix: ['annexe'],
  },
  headlines: {
    greetings: ['chers?', 'chères?', 'bonjour', 'madame', 'monsieur'],
    quoting: ['a écrit'],
    placeholders: ['sans titre', '(?:nouveau )?document(?: texte)?', 'accueil'],
  },
};
