// A saved page's relative links lead to the pages that were beside it, at the address that it names as its own.
import type { Element } from 'hast';

/**
 * Make relative links absolute in place, if the page names its address.
 *
 * @param elements - all of the page
 */
export function resolveLinks(elements: readonly Element[]): void {
  const base = elements.map(statedAddress).find((address) => address !== undefined);
  if (!base) return;
  for (const { tagName, properties } of elements) {
    const name = tagName === 'a' ? 'href' : tagName === 'img' ? 'src' : undefined;
    const url = name && properties[name];
    if (!name || typeof url !== 'string' || url.startsWith('#')) continue;
    properties[name] = URL.parse(url, base)?.href ?? url;
  }
}

/** `<base href>`, `<link rel="canonical" href>`, `<meta property="og:url" content>` */
function statedAddress({ tagName, properties }: Element): string | undefined {
  const { href, rel, property, content } = properties;
  const canonical = tagName === 'link' && Array.isArray(rel) && rel.includes('canonical');
  const url = tagName === 'base' || canonical ? href : property === 'og:url' ? content : undefined;
  return typeof url === 'string' && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}
