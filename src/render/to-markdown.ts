// A page's text as Markdown that every reader of CommonMark with GFM's tables reads the same.
import type { Root } from 'hast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toMdast } from './to-mdast.ts';

const extensions = [gfmToMarkdown({ tablePipeAlign: false })];

/** @param tree - of a page's text */
export function hastToMarkdown(tree: Pick<Root, 'children'>): string {
  return toMarkdown(toMdast(tree), { bullet: '-', rule: '-', fences: true, resourceLink: true, extensions });
}
