// Spanish.

import { monthDays } from './day-forms/month-names.ts';
import type { Language } from './language.ts';

export const es: Language = {
  tag: 'es',
  callouts: {
    note: 'nota',
    info: 'información',
    tip: 'consejo',
    hint: 'consejo',
    important: 'importante',
    warning: 'advertencia',
    caution: 'precaución',
    attention: 'atención',
    danger: 'peligro',
    error: 'error',
    example: 'ejemplo',
    quote: 'cita',
    question: 'pregunta',
    success: 'éxito',
    failure: 'fallo',
    abstract: 'resumen',
    summary: 'resumen',
    todo: 'por hacer',
  },
  languageNames: { es: 'español' },
  names: { particles: ['de', 'la'] },
  pages: { words: ['p[áa]gina', String.raw`p[áa]g\.?`], totals: ['de'] },
  calendar: {
    dayFirst: true,
    // "21 de junio de 1947", "1.º de mayo del 2010", "3 ene. 2021"
    ...monthDays({
      ordinals: String.raw`\.?[ºo°]|ro`,
      links: 'de|del',
      months: [
        ['enero', 'ene'],
        ['febrero', 'feb'],
        ['marzo', 'mar'],
        ['abril', 'abr'],
        ['mayo', 'may'],
        ['junio', 'jun'],
        ['julio', 'jul'],
        ['agosto', 'ago'],
        ['septiembre', 'setiembre', 'sept', 'sep', 'set'],
        ['octubre', 'oct'],
        ['noviembre', 'nov'],
        ['diciembre', 'dic'],
      ],
    }),
    dayWords: ['a', 'el'],
    lineWords: [
      ...['el', 'a', 'de', 'del', 'las', 'día', 'publicado', 'actualizado', 'año'],
      ...['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    ],
    numberSuffixes: ['º', 'ro'],
    lineLabels: ['fecha'],
  },
  divisions: {
    book: ['libro'],
    part: ['parte'],
    chapter: ['capítulo'],
    appendix: ['anexo'],
  },
  headlines: {
    greetings: ['estimad[oa]s?', 'querid[oa]s?', 'hola'],
    quoting: ['escribió'],
    placeholders: ['(?:documento )?sin título', 'nuevo documento(?: de texto)?', 'inicio'],
  },
};
