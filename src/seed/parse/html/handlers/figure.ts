import { flowElement } from '../../../mdast/jsx.ts';
import type { BlockHandler } from './handler.ts';

/** `<figure>` and its caption, for which Markdown has no form. */
export const convertFigure: BlockHandler = ({ tagName, children }, depth, convertBlocks) => {
  const blocks = convertBlocks(children, depth + 1);
  return blocks.length > 0 ? [flowElement(tagName, blocks)] : [];
};
