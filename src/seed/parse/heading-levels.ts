// A page has one h1, its headline. Headings below it start at h2 and go down a step at a time.
import type { Heading, Root } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isDateLine } from '../dates/date-lines.ts';
import { headingLevels } from './text/headings.ts';

/**
 * Move a text's title to `file.data.headline`, unless the author sets another: a heading of the first rank that opens it
 * or is the only one, wherever it stands, since badges, a date or a section's name may be above it.
 */
export function takeHeadline(tree: Root, file: VFile): void {
  const title = findTitleHeading(tree);
  if (!title) return;
  const others = tree.children.filter((node) => node !== title);
  if (!nodeText({ type: 'root', children: others }).trim()) return;
  const text = nodeText(title).replace(/\s+/g, ' ').trim();
  const wished = file.data.overrides?.title;
  if (!/[\p{L}\p{N}]/u.test(text) || (wished !== undefined && wished !== text)) return;
  file.data.headline = text;
  tree.children = others;
}

function findTitleHeading({ children }: Root): Heading | undefined {
  const [first] = children;
  const [top, ...others] = children.filter((node) => node.type === 'heading' && node.depth === 1);
  return top?.type === 'heading' && (top === first || others.length === 0) ? top : undefined;
}

/** Make a heading that opens a text its h1 if everything else is below it, as some write their titles. */
export function raiseOpeningHeading({ children }: Root): void {
  const [first] = children;
  if (first?.type !== 'heading' || isDateLine(nodeText(first))) return;
  const isBelow = (node: Root['children'][number]) => node.type !== 'heading' || node.depth > first.depth;
  if (children.slice(1).every(isBelow)) first.depth = 1;
}

/**
 * Close gaps between the levels of headings.
 *
 * @example levels 3, 5, 5, 2, 4 // => 2, 3, 3, 2, 3
 */
export function levelHeadings(tree: Root): void {
  const headings: Heading[] = [];
  visit(tree, 'heading', (heading) => {
    headings.push(heading);
  });
  const levels = headingLevels(headings.map(({ depth }) => depth));
  for (const [index, heading] of headings.entries()) heading.depth = levels[index] ?? 2;
}
