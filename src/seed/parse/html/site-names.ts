// The names that a saved page gives to its site: in its head, in links to its first page, in its address.
import type { Element } from 'hast';
import { asciiSlug } from '../../../shared/slug.ts';
import { collapseSpace, elementText } from './element-text.ts';

const META = /^(?:og:site_name|application-name|apple-mobile-web-app-title)$/i;
/** "/", "./", "https://x.vn/", "index.html", with a query or a fragment. */
const HOME = /^(?:https?:\/\/[^/?#]+)?\/?(?:\.\/)?(?:(?:index|home|default)\.\w{2,5})?(?:[?#].*)?$/i;
const LOGO = /(?:^|[\s_-])(?:logo|brand(?:ing)?|(?:site|blog)-?(?:name|title))(?:$|[\s_-])/i;
/** In characters. */
const LONGEST_NAME = 80;
/** The text of each is read, and elements nest. */
const MOST_ELEMENTS = 200;

/** Tells whether some words, or an element with nothing else, name the site. */
export interface SiteNames {
  has: (words: string) => boolean;
  isLogo: (element: Element) => boolean;
}

/** @param elements - all of the page */
export function readSiteNames(elements: readonly Element[]): SiteNames {
  const naming = elements.filter(mayName).slice(0, MOST_ELEMENTS);
  const names = new Set(naming.flatMap(readNames).map(squeeze).filter(Boolean));
  const has = (words: string) => words.length <= LONGEST_NAME && names.has(squeeze(words));
  const isLogo = (element: Element) => has(collapseSpace(elementText(element)).trim());
  return { has, isLogo };
}

function mayName({ tagName, properties }: Element): boolean {
  if (tagName === 'meta' || tagName === 'link') return true;
  return (tagName === 'a' && HOME.test(String(properties['href'] ?? '-'))) || isLogoLike(tagName, properties);
}

function isLogoLike(tagName: string, { className, id }: Element['properties']): boolean {
  return /^(?:h[1-3]|p|a|span)$/.test(tagName) && LOGO.test([className, id].flat().join(' '));
}

function readNames({ tagName, properties, children }: Element): string[] {
  const { name, property, content, href, rel } = properties;
  if (tagName === 'meta' && META.test(String(property ?? name ?? ''))) return [String(content ?? '')];
  if (tagName === 'meta') return property === 'og:url' ? readHost(String(content ?? '')) : [];
  if (tagName === 'link') return [rel].flat().includes('canonical') ? readHost(String(href ?? '')) : [];
  const pictures = children.flatMap((child) =>
    'properties' in child ? String(child.properties['alt'] ?? '') : '',
  );
  const words = collapseSpace(elementText({ type: 'root', children })).trim();
  return [words, ...pictures].filter(({ length }) => length <= LONGEST_NAME);
}

/** @example readHost('https://www.baodong.com.vn/a') // => ['baodong.com.vn', 'baodong'] */
function readHost(address: string): string[] {
  const host = URL.parse(address)?.hostname.replace(/^www\./, '') ?? '';
  return [host, host.split('.')[0] ?? ''];
}

/** "Báo Đồng", "báo-đồng" and "baodong" are one name. */
function squeeze(words: string): string {
  return asciiSlug(words.replaceAll('.', '')).replaceAll('-', '') || words.trim().toLowerCase();
}
