import type { BlockHandler } from './handler.ts';

export const convertBlockquote: BlockHandler = ({ children }, depth, convertBlocks) => {
  const blocks = convertBlocks(children, depth + 1);
  return blocks.length > 0 ? [{ type: 'blockquote', children: blocks }] : [];
};
