// Every heading can be linked to: its id is its words in ASCII, with a number where two headings have the same words. Its
// words are a link to itself, so that a reader can copy the address.
import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { PAGE_IDS } from '../shared/anchor-id.ts';
import { headingId } from '../shared/heading-id.ts';

const HEADING = /^h[2-6]$/;

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
  const taken = new Map([...PAGE_IDS, ...collectIds(tree)].map((id) => [id, 1]));
  visit(tree, 'element', (node, _index, parent) => {
    if (!HEADING.test(node.tagName)) return undefined;
    const text = textOf(node);
    const { places, words } = splitPlaces(node);
    const own = headingId(text);
    // A place that the source names like the heading is the heading itself.
    const id = places.some(({ properties }) => properties['id'] === own) ? own : takeFreeId(text, taken);
    const others = places.filter(({ properties }) => properties['id'] !== id);
    node.properties['id'] = id;
    node.children = [...others, ...words];
    if (parent === tree) {
      headings.push({ depth: Number(node.tagName[1]), id, text });
      if (!words.some(hasLink)) node.children = [...others, createSelfLink(id, words)];
    }
    return SKIP;
  });
  return headings;
}

/** Places that links lead to, which stand before the words: there is no link in a link. */
function splitPlaces({ children }: Element): { places: Element[]; words: ElementContent[] } {
  const places = children.filter(isPlace);
  return { places, words: places.length > 0 ? children.filter((node) => !isPlace(node)) : children };
}

function isPlace(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'a' && node.properties['href'] === undefined;
}

function hasLink(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'a' || node.children.some(hasLink));
}

function createSelfLink(id: string, children: ElementContent[]): Element {
  return { type: 'element', tagName: 'a', properties: { href: `#${id}` }, children };
}

/** Notes have theirs already. */
function collectIds(tree: Root): string[] {
  const ids: string[] = [];
  visit(tree, 'element', ({ properties }) => {
    if (properties['id']) ids.push(String(properties['id']));
  });
  return ids;
}

/** @param taken - by id, how many headings have had its words, so that no number is tried twice */
function takeFreeId(text: string, taken: Map<string, number>): string {
  const words = headingId(text);
  let number = taken.get(words) ?? 0;
  let id = words;
  for (; number > 0 && taken.has(id); number++) id = `${words}-${number + 1}`;
  taken.set(words, Math.max(number, 1));
  if (id !== words) taken.set(id, 1);
  return id;
}
