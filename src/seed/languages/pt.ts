// Portuguese.
import type { Language } from './language.ts';

export const pt: Language = {
  tag: 'pt',
  languageNames: { pt: 'português' },
  names: { particles: ['da', 'de'] },
  divisions: {
    book: ['livro'],
    part: ['parte'],
    chapter: ['capítulo'],
    appendix: ['anexo'],
  },
  headlines: { placeholders: ['(?:documento )?sem título', 'novo documento(?: de texto)?'] },
};
