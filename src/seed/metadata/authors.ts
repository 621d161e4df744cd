import type { Extractor } from './extractor.ts';

/** Only who is named as the author in so many words; who is quoted or signs below may be anybody. */
export const authors: Extractor<'authors'> = (_tree, file) => {
  const names = file.data.bylineNames ?? [];
  return names.length > 0 ? { value: [...names], rule: 'byline' } : undefined;
};
