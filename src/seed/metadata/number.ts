import type { Extractor } from './extractor.ts';

/** The number in the letterhead of an official document. */
export const number: Extractor<'number'> = (_tree, file) => {
  const value = file.data.letterhead?.number;
  return value ? { value, rule: 'letterhead' } : undefined;
};
