// A reference repeats the address of its definition: a few kilobytes of both could make a page of gigabytes.
import type { Definition, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../../messages.ts';

/** In characters, for any text, and for each of its own characters. */
const ALLOWED = 100_000;
const ALLOWED_EACH = 10;

/**
 * Leave references as they are typed, in place, once those before them have repeated more than the text may make.
 *
 * @param source - that the tree was parsed from
 */
export function limitExpansion(tree: Root, source: string, file: VFile): void {
  const lengths = new Map<string, number>();
  visit(tree, 'definition', ({ identifier, url, title }: Definition) => {
    if (!lengths.has(identifier)) lengths.set(identifier, url.length + (title?.length ?? 0));
  });
  if (lengths.size === 0) return;
  const most = ALLOWED + ALLOWED_EACH * source.length;
  let [made, left] = [0, 0];
  visit(tree, (node, index, parent) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    made += lengths.get(node.identifier) ?? 0;
    if (made <= most || !parent || index === undefined) return;
    const value = source.slice(node.position?.start.offset, node.position?.end.offset);
    (parent.children as Nodes[])[index] = { type: 'text', value };
    left += 1;
  });
  if (left > 0) report(file, 'expansion-limited', [`${left}`, `${most}`]);
}
