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
/** "[", "!", "\\[", "&#91;" in Markdown; other signs behind a backslash are passed over as one. */
const MARK = /\\([!-/:-@[-`{-~])|[![]|&(?:#0{0,5}(?:91|33)|#x0{0,4}(?:5b|21)|lsqb|lbrack|excl);/gi;
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
  const isEscaped = findEscapes(value, source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0));
  const locate = position && createLocator(value, position.start);
  return [...value.matchAll(WIKI_LINK)].flatMap((match) => {
    const [written, mark = '', target = '', label] = match;
    if (isEscaped(match.index)) return [];
    const node = createNode(target.trim(), label?.trim(), mark !== '');
    if (!node) return [];
    const start = locate?.(match.index);
    if (start) node.position = { start, end: start };
    return [{ start: match.index, end: match.index + written.length, node }];
  });
}

/**
 * Each bracket of a text is one of its source, in the same order.
 *
 * @param typed - source of the text
 * @returns a function that says whether a mark of the link at an index is escaped; asked in ascending order
 */
function findEscapes(value: string, typed: string): (start: number) => boolean {
  if (!/[\\&]/.test(typed)) return () => false;
  const escapes = [...typed.matchAll(MARK)].filter(([, mark]) => mark === undefined || /[![]/.test(mark));
  const marks = [...value.matchAll(/[![]/g)];
  // Where the two differ nobody can tell which mark was meant.
  if (marks.length !== escapes.length) return () => typed.includes('\\[');
  let next = 0;
  return (start) => {
    while ((marks[next]?.index ?? start) < start) next++;
    const length = value.startsWith('!', start) ? 3 : 2;
    return escapes.slice(next, next + length).some(([written]) => written.length > 1);
  };
}

/** @returns a function that gives the place of an index in a text; asked in ascending order */
function createLocator(value: string, { line, column }: Point): (index: number) => Point {
  const place = { line, column };
  let done = 0;
  return (index) => {
    const lines = value.slice(done, index).split('\n');
    const last = lines.at(-1)?.length ?? 0;
    place.column = lines.length > 1 ? last + 1 : place.column + last;
    place.line += lines.length - 1;
    done = index;
    return { ...place };
  };
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
