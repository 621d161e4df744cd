// Every heading can be linked to: its id is its own words in ASCII, and a number where two headings say the same.
import slugify from '@sindresorhus/slugify';
import type { ElementContent, Root } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';

const HEADING = /^h[2-6]$/;
const LONGEST = 60;
/** Ids that the page around the text has. */
const TAKEN = ['main'];

/** @returns the tree, its headings with ids */
export function withHeadingIds(tree: Root): Root {
  // Notes have theirs already.
  const taken = new Map([...TAKEN, ...idsIn(tree)].map((id) => [id, 1]));
  const visit = (nodes: readonly (ElementContent | Root['children'][number])[]) => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      if (HEADING.test(node.tagName)) node.properties['id'] = freeId(textOf(node), taken);
      else visit(node.children);
    }
  };
  visit(tree.children);
  return tree;
}

/** The id of the first heading that says this. */
export function headingId(text: string): string {
  return slugify(text, { decamelize: false }).slice(0, LONGEST).replace(/-+$/, '') || 'muc';
}

function idsIn(node: Root | ElementContent | Root['children'][number]): string[] {
  const own = node.type === 'element' && node.properties['id'];
  const below = 'children' in node ? node.children.flatMap((child) => idsIn(child)) : [];
  return own ? [String(own), ...below] : below;
}

/** @param taken - ids, and of each how often its words came already, so that no number is tried twice */
function freeId(text: string, taken: Map<string, number>): string {
  const words = headingId(text);
  let number = taken.get(words) ?? 0;
  let id = words;
  for (; number > 0 && taken.has(id); number++) id = `${words}-${number + 1}`;
  taken.set(words, Math.max(number, 1));
  if (id !== words) taken.set(id, 1);
  return id;
}
