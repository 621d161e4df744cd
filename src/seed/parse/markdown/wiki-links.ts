// Links of Obsidian and of wikis: `[[Trang]]`, `[[Trang#Mục|nhãn]]`, `![[Trang]]`. The page that a name means is found when
// all documents are known; here it becomes an ordinary link, which carries the name.
import type { Link, PhrasingContent, Root, Text } from 'mdast';
import type { Point } from 'unist';
import { type Replacement, replaceInTexts } from '../../transform/replace-in-texts.ts';

/**
 * Not `a[[1]]`, and without a blank at either end, which is a test of a shell: `[[ -f x ]]`. Nothing in it opens another
 * bracket.
 */
const WIKI_LINK = /(?<![\w\]$)\\])(!?)\[\[(?! )([^[\]\n|]{0,300})(?:\|([^[\]\n]{0,300}))?(?<! )\]\]/g;
/** A name has a letter, or is the day of a diary: `[[2024-01-05]]`. */
const NAME = /\p{L}|^\d{4}-\d\d/u;
/** Names of files that hold no text, and are shown in place. */
const MEDIA = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?|mp[34]|m4a|ogg|wav|flac|webm|mov|pdf|canvas)$/i;
/** Width and height of a picture: `|300`, `|300x200`. */
const SIZE = /^\s*\d{1,5}(?:x\d{1,5})?\s*$/;
const ENDING = /\.(?:md|mdx|markdown)$/i;

/** @param source - Markdown that the tree was parsed from */
export function convertWikiLinks(tree: Root, source: string): void {
  if (!source.includes('[[')) return;
  replaceInTexts(tree, (text) => findWikiLinks(text, source));
}

function findWikiLinks({ value, position }: Text, source: string): Replacement[] {
  if (!value.includes('[[')) return [];
  const typed = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  return [...value.matchAll(WIKI_LINK)].flatMap((match) => {
    const [written, mark = '', target = '', label] = match;
    if (typed.includes(`\\${written}`) || (typed.includes('\\[') && !typed.includes(written))) return [];
    const node = createNode(target.trim(), label?.trim(), mark !== '');
    if (!node) return [];
    const start = placeWithin(value.slice(0, match.index), position?.start);
    if (start) node.position = { start, end: start };
    return [{ start: match.index, end: match.index + written.length, node }];
  });
}

/** Place of what follows the first words of a text. */
function placeWithin(before: string, start: Point | undefined): Point | undefined {
  if (!start) return undefined;
  const lines = before.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return { line: start.line + lines.length - 1, column: lines.length > 1 ? last + 1 : start.column + last };
}

function createNode(
  target: string,
  label: string | undefined,
  isEmbed: boolean,
): PhrasingContent | undefined {
  const [name = '', ...parts] = target.split('#');
  const words = label && !SIZE.test(label) ? label : undefined;
  if (!NAME.test(name) && !NAME.test(parts.join(''))) return undefined;
  if (MEDIA.test(name) && isEmbed)
    return { type: 'text', value: words ?? name.slice(name.lastIndexOf('/') + 1) };
  const shown = [name.replace(ENDING, ''), ...parts].map((part) => part.trim()).filter(Boolean);
  const text = words ?? shown.filter((part) => !part.startsWith('^')).join(' > ');
  const place = parts.at(-1)?.trim() ?? '';
  const way = name.trim().replaceAll('\\', '/');
  const url = way.split('/').map(encodeURIComponent).join('/') + (place && `#${encodeURIComponent(place)}`);
  const link: Link = { type: 'link', url, children: [{ type: 'text', value: text || place }] };
  return way === '' ? link : { ...link, data: { hProperties: { dataWiki: way } } };
}
