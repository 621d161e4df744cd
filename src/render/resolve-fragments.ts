// Links within a document lead to its places and headings, however a fragment spells them. One that leads nowhere becomes
// its words.
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { decodePercents } from '../shared/link-target.ts';
import { createPlaceFinder } from '../shared/place-finder.ts';
import { collectPlaces } from './list-places.ts';

/** Id of the element that holds a page's title and text. */
const TEXT_ID = 'main';

/**
 * @param tree - with the ids of all its headings; changed in place
 * @param title - of the page, which stands above the text
 */
export function resolveFragments(tree: Root, title: string): void {
  let findPlace: ((fragment: string) => string | undefined) | undefined;
  visit(tree, 'element', (node, index, parent) => {
    const { href } = node.properties;
    if (node.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return undefined;
    // A heading leads to itself.
    if (parent?.type === 'element' && `#${parent.properties['id']}` === href) return undefined;
    findPlace ??= createPageFinder(tree, title);
    const fragment = decodePercents(href.slice(1)).normalize();
    const id = findPlace(fragment);
    if (id !== undefined) node.properties['href'] = `#${id}`;
    else if (node.properties['id'] !== undefined) delete node.properties['href'];
    else if (parent && index !== undefined) {
      parent.children.splice(index, 1, ...node.children);
      return index;
    }
    return undefined;
  });
}

/** Programs count the title among the headings: "#a-1" may be the first heading below the title "A". */
function createPageFinder(tree: Root, title: string): (fragment: string) => string | undefined {
  const places = collectPlaces(tree);
  const inText = createPlaceFinder(places);
  const onPage = createPlaceFinder([[TEXT_ID, title], ...places]);
  return (fragment) => inText(fragment) ?? onPage(fragment);
}
