// Links that an author wrote to another seed lead to the page made of it.
import type { ElementContent, Root } from 'hast';

/** Where an address leads on the site; `undefined` if it leads nowhere. */
export type LinkTo = (href: string) => string | undefined;

/** @returns the tree, its links changed in place; of those that lead nowhere the words stay */
export function withSiteLinks(tree: Root, linkTo: LinkTo): Root {
  tree.children = linked(tree.children as ElementContent[], linkTo);
  return tree;
}

function linked(nodes: readonly ElementContent[], linkTo: LinkTo): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [node];
    node.children = linked(node.children, linkTo);
    const { href } = node.properties;
    if (node.tagName !== 'a' || typeof href !== 'string') return [node];
    const address = linkTo(href);
    if (address === undefined) return node.children;
    node.properties['href'] = address;
    return [node];
  });
}
