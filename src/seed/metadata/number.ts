import { readTitleNumber } from '../letterhead/cell-look.ts';
import type { Extractor } from './extractor.ts';

/** The number of an official document, in its letterhead or in its title. */
export const number: Extractor<'number'> = (_tree, file, { title = '' }) => {
  const stated = file.data.letterhead?.number;
  if (stated) return { value: stated, rule: 'letterhead' };
  const value = readTitleNumber(title);
  return value ? { value, rule: 'title' } : undefined;
};
