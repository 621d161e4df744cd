// Every heading can be linked to: its id is its own words in ASCII, and a number where two headings say the same, and its
// words lead to itself, so that a reader can copy the address.
import slugify from '@sindresorhus/slugify';
import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';

const HEADING = /^h[2-6]$/;
const LONGEST = 60;
/** Ids that the page around the text has. */
const TAKEN = ['main', 'found', 'contents', 'shelf'];

export interface Heading {
  /** 2 to 6. */
  depth: number;
  id: string;
  text: string;
}

/**
 * Give every heading of the tree its id, and those that divide the text a link to themselves.
 *
 * @returns the text's own headings in order; those inside a quotation, a list or a table divide nothing else
 */
export function addHeadingIds(tree: Root): Heading[] {
  const headings: Heading[] = [];
  // Notes have theirs already.
  const taken = new Map([...TAKEN, ...idsIn(tree)].map((id) => [id, 1]));
  const visit = (nodes: readonly (ElementContent | Root['children'][number])[]) => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      if (!HEADING.test(node.tagName)) {
        visit(node.children);
        continue;
      }
      const text = textOf(node);
      const id = freeId(text, taken);
      node.properties['id'] = id;
      if (nodes !== tree.children) continue;
      headings.push({ depth: Number(node.tagName[1]), id, text });
      if (!hasLink(node)) node.children = [linkTo(id, node.children)];
    }
  };
  visit(tree.children);
  return headings;
}

function hasLink(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'a' || node.children.some(hasLink));
}

function linkTo(id: string, children: ElementContent[]): Element {
  return { type: 'element', tagName: 'a', properties: { href: `#${id}` }, children };
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
