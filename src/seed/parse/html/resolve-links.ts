// A saved page's relative links lead to the pages that were beside it, at the address that it names as its own.
import type { Element } from 'hast';

/**
 * Make relative links absolute in place, if the page names its address; those to the page itself stay within it. Pictures
 * that are not loaded yet get their address.
 *
 * @param elements - all of the page
 */
export function resolveLinks(elements: readonly Element[]): void {
  for (const element of elements) if (element.tagName === 'img') showLazyPicture(element);
  const base = elements.map(statedAddress).find((address) => address !== undefined);
  if (!base) return;
  const own = withoutFragment(base);
  for (const { tagName, properties } of elements) {
    const name = tagName === 'a' ? 'href' : tagName === 'img' ? 'src' : undefined;
    const url = name && properties[name];
    if (!name || typeof url !== 'string' || url.startsWith('#')) continue;
    const address = URL.parse(url, base)?.href ?? url;
    const isWithin = name === 'href' && address.includes('#') && withoutFragment(address) === own;
    properties[name] = isWithin ? address.slice(address.indexOf('#')) : address;
  }
}

/** Scripts put the address of a picture into `src` once it comes into view. */
function showLazyPicture({ properties }: Element): void {
  const { src, dataSrc, dataOriginal, dataLazySrc } = properties;
  const lazy = [dataSrc, dataOriginal, dataLazySrc].find((url) => typeof url === 'string' && url !== '');
  if (lazy && (!src || String(src).startsWith('data:'))) properties['src'] = String(lazy);
}

function withoutFragment(address: string): string {
  return address.split('#', 1).join('');
}

/** `<base href>`, `<link rel="canonical" href>`, `<meta property="og:url" content>` */
function statedAddress({ tagName, properties }: Element): string | undefined {
  const { href, rel, property, content } = properties;
  const canonical = tagName === 'link' && Array.isArray(rel) && rel.includes('canonical');
  const url = tagName === 'base' || canonical ? href : property === 'og:url' ? content : undefined;
  return typeof url === 'string' && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}
