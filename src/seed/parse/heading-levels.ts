// A page has one h1, its headline. What stands below it starts at h2 and goes down a step at a time.
import type { Heading, Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { levelsOf } from './text/headings.ts';

/** Above a headline often stand a rubric and a date, or imports: a text's only h1 is its headline all the same. */
export function hoistOnlyHeadline(tree: Root): void {
  const [headline, ...others] = tree.children.filter((node) => node.type === 'heading' && node.depth === 1);
  if (!headline || others.length > 0) return;
  tree.children = [headline, ...tree.children.filter((node) => node !== headline)];
}

/** Move the text's first block to `file.data.headline` if it is its h1, unless the author gave another title. */
export function takeHeadline(tree: Root, file: VFile): void {
  const [first, ...others] = tree.children;
  if (first?.type !== 'heading' || first.depth !== 1) return;
  if (!textOf({ type: 'root', children: others }).trim()) return;
  const text = textOf(first).replace(/\s+/g, ' ').trim();
  const title = file.data.overrides?.title;
  if (!text || (title !== undefined && title !== text)) return;
  file.data.headline = text;
  tree.children.shift();
}

/**
 * Give each heading the level that its place among the others means.
 *
 * @example levels 3, 5, 5, 2, 4 // => 2, 3, 3, 2, 3
 */
export function levelHeadings(tree: Root): void {
  const headings = headingsIn(tree);
  const levels = levelsOf(headings.map(({ depth }) => depth));
  for (const [index, heading] of headings.entries()) heading.depth = levels[index] ?? 2;
}

function headingsIn(node: Nodes): Heading[] {
  if (node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap((child) => headingsIn(child)) : [];
}
