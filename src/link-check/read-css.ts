// Addresses in styles: `url(a.png)`, `url("b.png")`, `@import "c.css"`.
import { type Linked, linksOf, NO_IDS } from './link.ts';

const COMMENT = /\/\*.*?\*\//gs;
const ADDRESS =
  /(?:url\(\s*|@import\s+(?!url\()|image-set\(\s*(?!url\())(?:"([^"]*)"|'([^']*)'|([^\s"')]+))/gi;

/** @example cssUrls('a { background: url("b.png") }') // => ['b.png'] */
export function cssUrls(css: string): string[] {
  return Array.from(css.replace(COMMENT, '').matchAll(ADDRESS), ([, a, b, c]) => a ?? b ?? c ?? '');
}

export function readCss(css: string): Linked {
  return { links: linksOf(cssUrls(css), 'loaded'), ids: NO_IDS };
}
