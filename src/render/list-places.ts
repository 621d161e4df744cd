// The places of a page that links can lead to: what a link of another document needs to know of it.
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Place } from '../shared/place-finder.ts';
import { addHeadingIds } from './heading-ids.ts';

const HEADING = /^h[2-6]$/;

/**
 * @param tree - that the page's MDX is written from
 * @returns its places, with the ids that they have on the page
 */
export function listPlaces(tree: Root): Place[] {
  const outline: HastRoot = { type: 'root', children: outlinePlaces(tree) };
  addHeadingIds(outline);
  return collectPlaces(outline);
}

/** @param tree - with the ids of all its headings */
export function collectPlaces(tree: HastRoot): Place[] {
  const places: Place[] = [];
  visit(tree, 'element', (node) => {
    const id = node.properties['id'];
    if (id === undefined || id === null) return;
    places.push(HEADING.test(node.tagName) ? [String(id), textOf(node)] : [String(id)]);
  });
  return places;
}

/** Headings and places alone, as elements. */
function outlinePlaces(tree: Root): Element[] {
  const outline: Element[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading') {
      const words: ElementContent = { type: 'text', value: textOf(node) };
      outline.push(createElement(`h${node.depth}`, undefined, [...anchorsIn(node.children), words]));
      return 'skip';
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
    const name = node.name ?? '';
    if (HEADING.test(name)) {
      outline.push(createElement(name, undefined, [{ type: 'text', value: textOf(node) }]));
      return 'skip';
    }
    const id = node.attributes.find((attribute) => 'name' in attribute && attribute.name === 'id')?.value;
    if (typeof id === 'string') outline.push(createElement('a', id, []));
    return undefined;
  });
  return outline;
}

function anchorsIn(nodes: readonly Root['children'][number][]): Element[] {
  return outlinePlaces({ type: 'root', children: [...nodes] });
}

function createElement(tagName: string, id: string | undefined, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: id === undefined ? {} : { id }, children };
}
