// Which attributes of HTML and SVG hold addresses, and what a browser does with them.
import type { Way } from './link.ts';
import { cssUrls } from './read-css.ts';

/** Of a `<link>` that says something and loads nothing. */
const SAYING = new Set(
  'alternate author canonical describedby help license next prev privacy-policy self shortlink'.split(' '),
);
const FOLLOWED = new Set(['a href', 'area href', 'form action', 'input formaction', 'button formaction']);
const LOADING = new Set(['src', 'href', 'xlink:href', 'poster', 'background']);
const SETS = new Set(['srcset', 'imagesrcset']);
/** `og:url`, `og:image`, `og:image:secure_url`, `twitter:image`; not `og:title`. */
const META = /^(?:og|twitter):(?:.+:)?(?:url|image|secure_url|audio|video)$/;
/** Our own scripts are told where things lie by addresses such as `data-script="../assets/x.js"`. */
const OWN = /^\.{1,2}\//;

/**
 * @param attributes - all of the element's
 * @example addressesIn('link', 'href', 'a.css', new Map([['rel', 'stylesheet']])) // => [['loaded', 'a.css']]
 */
export function addressesIn(
  tag: string,
  name: string,
  value: string,
  attributes: ReadonlyMap<string, string>,
): [Way, string][] {
  if (FOLLOWED.has(`${tag} ${name}`)) return [['followed', value]];
  if (tag === 'a' && name === 'xlink:href') return [['followed', value]];
  if (tag === 'link' && name === 'href') return [[wayOfRel(attributes.get('rel') ?? ''), value]];
  if (tag === 'object' && name === 'data') return [['loaded', value]];
  if (tag === 'meta' && name === 'content') return metaAddress(value, attributes);
  if (LOADING.has(name)) return [['loaded', value]];
  if (SETS.has(name)) return candidates(value).map((url) => ['loaded', url]);
  if (name === 'style') return cssUrls(value).map((url) => ['loaded', url]);
  if (name.startsWith('data-') && OWN.test(value)) return [['loaded', value]];
  return [];
}

function wayOfRel(rel: string): Way {
  return rel
    .toLowerCase()
    .split(/\s+/)
    .some((word) => SAYING.has(word))
    ? 'named'
    : 'loaded';
}

function metaAddress(value: string, attributes: ReadonlyMap<string, string>): [Way, string][] {
  const subject = attributes.get('property') ?? attributes.get('name') ?? '';
  if (META.test(subject)) return [['named', value]];
  if (attributes.get('http-equiv')?.toLowerCase() !== 'refresh') return [];
  const url = /;\s*url\s*=\s*['"]?([^'"]*)/i.exec(value)?.[1];
  return url === undefined ? [] : [['followed', url]];
}

/** @example candidates('a.png, b.png 2x') // => ['a.png', 'b.png'] */
function candidates(set: string): string[] {
  return Array.from(
    set.matchAll(/\s*,*\s*(\S+?)(?:,(?=\s|$)|(?:\s+[^,]*)(?:,|$)|$)/g),
    ([, url = '']) => url,
  );
}
