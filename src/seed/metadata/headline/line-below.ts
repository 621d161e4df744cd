// Finds the headline of a text that begins like its neighbours: the line below the shared ones. It stays in the text.
import type { Root } from 'mdast';
import { blockLines } from '../sentence/block-lines.ts';
import { isBesideHeadline, isHeadlineLike } from './headline-like.ts';

/** In lines and in blocks from the top. */
const DEEPEST_LINE = 8;

/** @returns `undefined` if the text begins with a line of its own, or prose comes first */
export function lineBelowShared(tree: Root, isShared: (line: string) => boolean): string | undefined {
  const [node] = tree.children;
  // A quick test: nearly always the first line is the text's own.
  const first = node?.type === 'paragraph' ? blockLines(node).find(Boolean) : undefined;
  if (first !== undefined && !isShared(first)) return undefined;
  const lines = tree.children
    .slice(0, DEEPEST_LINE)
    .flatMap((node) => (node.type === 'paragraph' || node.type === 'heading' ? blockLines(node) : ['']))
    .filter(Boolean);
  if (!isShared(lines[0] ?? '')) return undefined;
  const rest = lines.slice(0, DEEPEST_LINE).filter((line) => !isShared(line) && !isBesideHeadline(line));
  const [line = ''] = rest;
  const isLast = lines.at(-1) === line && tree.children.length <= DEEPEST_LINE;
  return isHeadlineLike(line) && !isLast ? line : undefined;
}
