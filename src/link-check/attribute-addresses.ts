// Which attributes of HTML and SVG hold addresses, and what a browser does with them.
import type { LinkKind } from './file-links.ts';
import { cssAddresses } from './read-css.ts';

/** Values of `rel` that load nothing. */
const NAMING = new Set(
  'alternate author canonical describedby help license next prev privacy-policy self shortlink'.split(' '),
);
const FOLLOWED = new Set(['a href', 'area href', 'form action', 'input formaction', 'button formaction']);
const LOADING = new Set(['src', 'href', 'xlink:href', 'poster', 'background']);
const SETS = new Set(['srcset', 'imagesrcset']);
/** `og:url`, `og:image`, `og:image:secure_url`, `twitter:image`; not `og:title`. */
const META = /^(?:og|twitter):(?:.+:)?(?:url|image|secure_url|audio|video)$/;
/** The site's own scripts read addresses such as `data-script="../assets/x.js"`. */
const RELATIVE_ADDRESS = /^\.{1,2}\//;

/**
 * @param attributes - all of the element's
 * @example attributeAddresses('link', 'href', 'a.css', new Map([['rel', 'stylesheet']])) // => [['loaded', 'a.css']]
 */
export function attributeAddresses(
  tag: string,
  name: string,
  value: string,
  attributes: ReadonlyMap<string, string>,
): [LinkKind, string][] {
  if (FOLLOWED.has(`${tag} ${name}`)) return [['followed', value]];
  if (tag === 'a' && name === 'xlink:href') return [['followed', value]];
  if (tag === 'link' && name === 'href') return [[linkElementKind(attributes.get('rel') ?? ''), value]];
  if (tag === 'object' && name === 'data') return [['loaded', value]];
  if (tag === 'meta' && name === 'content') return metaAddress(value, attributes);
  if (LOADING.has(name)) return [['loaded', value]];
  if (SETS.has(name)) return srcsetAddresses(value).map((url) => ['loaded', url]);
  if (name === 'style') return cssAddresses(value).map(({ url }) => ['loaded', url]);
  if (name.startsWith('data-') && RELATIVE_ADDRESS.test(value)) return [['loaded', value]];
  return [];
}

function linkElementKind(rel: string): LinkKind {
  const words = rel.toLowerCase().split(/\s+/);
  return words.some((word) => NAMING.has(word)) ? 'named' : 'loaded';
}

function metaAddress(value: string, attributes: ReadonlyMap<string, string>): [LinkKind, string][] {
  const subject = attributes.get('property') ?? attributes.get('name') ?? '';
  if (META.test(subject)) return [['named', value]];
  if (attributes.get('http-equiv')?.toLowerCase() !== 'refresh') return [];
  const url = /;\s*url\s*=\s*['"]?([^'"]*)/i.exec(value)?.[1];
  return url === undefined ? [] : [['followed', url]];
}

/** @example srcsetAddresses('a.png, b.png 2x') // => ['a.png', 'b.png'] */
function srcsetAddresses(set: string): string[] {
  const urls: string[] = [];
  let isDescribed = false;
  for (const [word] of set.matchAll(/\S+/g)) {
    const comma = word.indexOf(',');
    if (isDescribed && comma < 0) continue;
    const url: string = (isDescribed ? word.slice(comma + 1) : word).replace(/^,+/, '');
    isDescribed = url !== '' && !url.endsWith(',');
    if (url) urls.push(url.replace(/(?<!,),+$/, ''));
  }
  return urls;
}
