// Arabic, as its names are written in Latin letters.
import type { Language } from './language.ts';

export const ar: Language = {
  tag: 'ar',
  names: { particles: ['bin', 'al'] },
};
