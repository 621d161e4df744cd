// French.
import type { Language } from './language.ts';

export const fr: Language = {
  tag: 'fr',
  languageNames: { fr: 'français' },
  names: { particles: ['de', 'la', 'le'] },
  pages: { words: ['page', String.raw`p\.?`], totals: ['sur', 'de'] },
};
