// Links that an author wrote to another seed lead to the page made of it.
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Where an address leads on the site; `undefined` if it leads nowhere. */
export type LinkTo = (href: string) => string | undefined;

/** @returns the tree, with the addresses of its links changed in place; one that leads nowhere becomes its words */
export function resolveSiteLinks(tree: Root, linkTo: LinkTo): Root {
  visit(tree, 'element', (node, index, parent) => {
    const { href } = node.properties;
    if (node.tagName !== 'a' || typeof href !== 'string') return undefined;
    const address = linkTo(href);
    if (address !== undefined) node.properties['href'] = address;
    else if (parent && index !== undefined) {
      parent.children.splice(index, 1, ...node.children);
      return index;
    }
    return undefined;
  });
  return tree;
}
