// Portuguese.

import { monthDays } from './day-forms/month-names.ts';
import type { Language } from './language.ts';

export const pt: Language = {
  tag: 'pt',
  languageNames: { pt: 'português' },
  names: { particles: ['da', 'de'] },
  pages: { words: ['p[áa]gina', String.raw`p[áa]g\.?`], totals: ['de'] },
  calendar: {
    dayFirst: true,
    // "5 de outubro de 1910", "1º de maio de 2001", "7 set. 2022"
    ...monthDays({
      ordinals: String.raw`\.?[ºo°]`,
      links: 'de|do',
      months: [
        ['janeiro', 'jan'],
        ['fevereiro', 'fev'],
        ['março', 'marco', 'mar'],
        ['abril', 'abr'],
        ['maio', 'mai'],
        ['junho', 'jun'],
        ['julho', 'jul'],
        ['agosto', 'ago'],
        ['setembro', 'set'],
        ['outubro', 'out'],
        ['novembro', 'nov'],
        ['dezembro', 'dez'],
      ],
    }),
    dayWords: ['aos', 'em'],
    lineWords: [
      ...['de', 'do', 'em', 'aos', 'às', 'dia', 'publicado', 'atualizado'],
      ...['segunda', 'terça', 'quarta', 'quinta', 'sexta', 'feira', 'sábado', 'domingo'],
    ],
    numberSuffixes: ['º'],
    lineLabels: ['data'],
  },
  divisions: {
    book: ['livro'],
    part: ['parte'],
    chapter: ['capítulo'],
    appendix: ['anexo'],
  },
  headlines: {
    greetings: ['car[oa]s?', 'prezad[oa]s?', 'olá'],
    quoting: ['escreveu'],
    placeholders: ['(?:documento )?sem título', 'novo documento(?: de texto)?'],
  },
};
