// A saved page's relative links lead to its old neighbours, which are where the page says that it was.
import type { Element, Nodes, Root } from 'hast';

/** Make relative links absolute in place, if the page names its address. */
export function resolveLinks(page: Root): void {
  const elements = elementsIn(page);
  const base = elements.map(addressOf).find((address) => address !== undefined);
  if (!base) return;
  for (const { tagName, properties } of elements) {
    const name = tagName === 'a' ? 'href' : tagName === 'img' ? 'src' : undefined;
    const url = name && properties[name];
    if (!name || typeof url !== 'string' || url.startsWith('#')) continue;
    properties[name] = URL.parse(url, base)?.href ?? url;
  }
}

/** `<base href>`, `<link rel="canonical" href>`, `<meta property="og:url" content>` */
function addressOf({ tagName, properties }: Element): string | undefined {
  const { href, rel, property, content } = properties;
  const canonical = tagName === 'link' && Array.isArray(rel) && rel.includes('canonical');
  const url = tagName === 'base' || canonical ? href : property === 'og:url' ? content : undefined;
  return typeof url === 'string' && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}

function elementsIn(node: Nodes): Element[] {
  if (!('children' in node)) return [];
  const below = node.children.flatMap((child) => elementsIn(child));
  return node.type === 'element' ? [node, ...below] : below;
}
