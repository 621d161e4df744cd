import { cut } from './cut.ts';
import type { Extractor } from './extractor.ts';
import { firstProse } from './prose.ts';

const LONGEST = 200;

/** The start of the running text. */
export const description: Extractor<'description'> = (tree, _file, _matter, options) => {
  const prose = firstProse(tree, options);
  return prose ? { value: cut(prose, LONGEST), rule: 'first-paragraph' } : undefined;
};
