import type { Extractor } from './extractor.ts';
import { firstProse } from './sentence/prose.ts';
import { truncate } from './sentence/truncate.ts';

const LONGEST_DESCRIPTION = 200;

/** The start of the first paragraph of prose. */
export const description: Extractor<'description'> = (tree, _file, _metadata, options) => {
  const prose = firstProse(tree, options);
  return prose ? { value: truncate(prose, LONGEST_DESCRIPTION), rule: 'first-paragraph' } : undefined;
};
