// Dutch.

import { monthDays } from './day-forms/month-names.ts';
import type { Language } from './language.ts';

export const nl: Language = {
  tag: 'nl',
  languageNames: { nl: 'nederlands' },
  names: { particles: ['van', 'der', 'den'] },
  pages: { words: ['pagina', 'blz\\.?'], totals: ['van'] },
  calendar: {
    dayFirst: true,
    // "5 mei 1945", "zaterdag 3 mrt. 2018"
    ...monthDays({
      ordinals: 'e|ste|de',
      months: [
        ['januari', 'jan'],
        ['februari', 'feb', 'febr'],
        ['maart', 'mrt'],
        ['april', 'apr'],
        ['mei'],
        ['juni', 'jun'],
        ['juli', 'jul'],
        ['augustus', 'aug'],
        ['september', 'sept', 'sep'],
        ['oktober', 'okt'],
        ['november', 'nov'],
        ['december', 'dec'],
      ],
    }),
    dayWords: ['de', 'den', 'op'],
    lineWords: [
      ...['op', 'de', 'den', 'om', 'uur', 'gepubliceerd', 'bijgewerkt'],
      ...['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    ],
    lineLabels: ['datum'],
  },
  divisions: {
    book: ['boek'],
    part: ['deel'],
    chapter: ['hoofdstuk'],
    appendix: ['bijlage'],
  },
  headlines: { placeholders: ['naamloos', 'nieuw tekstdocument'] },
};
