import { cut } from './cut.ts';
import type { Extractor } from './extractor.ts';
import { firstProse } from './prose.ts';

const LONGEST = 200;

/** The start of the running text. */
export const description: Extractor<'description'> = (tree) => {
  const prose = firstProse(tree);
  return prose ? { value: cut(prose, LONGEST), rule: 'first-paragraph' } : undefined;
};
