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
  const taken = new Set(TAKEN);
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

function freeId(text: string, taken: Set<string>): string {
  const words = slugify(text, { decamelize: false }).slice(0, LONGEST).replace(/-+$/, '') || 'muc';
  let id = words;
  for (let number = 2; taken.has(id); number++) id = `${words}-${number}`;
  taken.add(id);
  return id;
}
