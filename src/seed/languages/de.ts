// German.

import { monthDays } from './day-forms/month-names.ts';
import type { Language } from './language.ts';

export const de: Language = {
  tag: 'de',
  callouts: {
    note: 'Hinweis',
    info: 'Information',
    tip: 'Tipp',
    hint: 'Tipp',
    important: 'wichtig',
    warning: 'Warnung',
    caution: 'Vorsicht',
    attention: 'Achtung',
    danger: 'Gefahr',
    error: 'Fehler',
    example: 'Beispiel',
    quote: 'Zitat',
    question: 'Frage',
    success: 'Erfolg',
    failure: 'Fehlschlag',
    abstract: 'Zusammenfassung',
    summary: 'Zusammenfassung',
    todo: 'zu erledigen',
  },
  languageNames: { de: 'deutsch' },
  names: { particles: ['von', 'der'] },
  pages: { words: ['seite', String.raw`s\.`], totals: ['von'] },
  calendar: {
    dayFirst: true,
    // "17. Oktober 1931", "den 3ten März 1848", "5. Jän. 2020"
    ...monthDays({
      ordinals: String.raw`\.|ten`,
      months: [
        ['januar', 'jänner', 'jan', 'jän'],
        ['februar', 'feber', 'feb', 'febr'],
        ['märz', 'maerz', 'mär', 'mrz'],
        ['april', 'apr'],
        ['mai'],
        ['juni', 'jun'],
        ['juli', 'jul'],
        ['august', 'aug'],
        ['september', 'sept', 'sep'],
        ['oktober', 'okt'],
        ['november', 'nov'],
        ['dezember', 'dez'],
      ],
    }),
    dayWords: ['den', 'am'],
    lineWords: [
      ...['am', 'den', 'vom', 'der', 'um', 'uhr', 'stand', 'veröffentlicht', 'aktualisiert', 'zuletzt'],
      ...['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonnabend', 'sonntag'],
    ],
    numberSuffixes: ['ten'],
    lineLabels: ['datum', 'stand'],
  },
  divisions: {
    book: ['buch'],
    part: ['teil'],
    chapter: ['kapitel'],
    section: ['abschnitt'],
    appendix: ['anhang'],
  },
  headlines: {
    greetings: ['liebe[rs]?', 'sehr geehrte[rs]?', 'hallo', 'guten tag'],
    quoting: ['schrieb'],

    placeholders: ['unbenannt(?:es dokument)?', 'neues (?:text)?dokument', 'dokument', 'startseite'],
  },
};
