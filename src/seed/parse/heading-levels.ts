// A page has one h1, its headline. Headings below it start at h2 and go down a step at a time.
import type { Heading, Root } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { headingLevels } from './text/headings.ts';

/** Move a text's only h1 to its top: a section name, a date or imports may stand above a headline. */
export function hoistOnlyHeadline(tree: Root): void {
  const [headline, ...others] = tree.children.filter((node) => node.type === 'heading' && node.depth === 1);
  if (!headline || others.length > 0) return;
  tree.children = [headline, ...tree.children.filter((node) => node !== headline)];
}

/** Move the text's first block to `file.data.headline` if it is an h1, unless the author sets another title. */
export function takeHeadline(tree: Root, file: VFile): void {
  const [first, ...others] = tree.children;
  if (first?.type !== 'heading' || first.depth !== 1) return;
  if (!nodeText({ type: 'root', children: others }).trim()) return;
  const text = nodeText(first).replace(/\s+/g, ' ').trim();
  const title = file.data.overrides?.title;
  if (!text || (title !== undefined && title !== text)) return;
  file.data.headline = text;
  tree.children.shift();
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
