import type { Extractor } from './extractor.ts';

/** Only names that a by-line calls the author; a name in a quotation or a signature may be anybody's. */
export const authors: Extractor<'authors'> = (_tree, file) => {
  const names = file.data.bylineNames ?? [];
  return names.length > 0 ? { value: [...names], rule: 'byline' } : undefined;
};
