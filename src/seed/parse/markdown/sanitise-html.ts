// HTML in Markdown comes in fragments, with Markdown between them. Whole elements are parsed as HTML. An unmatched tag,
// or one that HTML does not know ("Vec<String>", `<Card />`), is text that somebody typed, and stays visible.
import type { Html, Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { BLOCKS, DROPPED, OPEN_ENDED, PHRASES, VOID } from '../html/element-names.ts';
import { blockHandlers } from '../html/handlers/index.ts';
import { readTokens } from './html-tokens.ts';

/** Elements within elements; deeper ones are text, as the parser's work grows with the square of the depth. */
const MAX_OPEN = 300;

interface Tag {
  /** Index of the fragment among its siblings, and the tag's offsets in it. */
  fragment: number;
  start: number;
  end: number;
  name: string;
  closes: boolean;
}

/** From the start of the first tag to the end of the second. */
type Range = readonly [from: Tag, to: Tag];

/**
 * Turn tags that are text into text, and remove scripts, styles and other elements without text, in the whole tree.
 *
 * @param mdx - whether capitalised names are components
 */
export function sanitiseHtml(tree: Root, mdx: boolean): void {
  visit(tree, (node) => {
    if ('children' in node) sanitiseChildren(node, mdx);
  });
}

function sanitiseChildren(parent: Parents, mdx: boolean): void {
  const children = parent.children as Nodes[];
  if (!children.some(({ type }) => type === 'html')) return;
  const { unmatched: tags, dropped } = classifyTags(children, mdx);
  const unmatched = new Set(tags.map(placeTag));
  parent.children = children.flatMap((node, index): Nodes[] => {
    if (node.type !== 'html') return isCovered(dropped, index, 0) ? [] : [node];
    return [{ ...node, value: rewriteFragment(node, index, unmatched, dropped) }];
  }) as never;
}

/** Find the tags without a counterpart, and the ranges of elements without text. */
function classifyTags(children: readonly Nodes[], mdx: boolean): { unmatched: Tag[]; dropped: Range[] } {
  const open: Tag[] = [];
  const unmatched: Tag[] = [];
  const dropped: Range[] = [];
  for (const tag of tagsIn(children)) {
    const holder = open.at(-1);
    // Inside a script only its end tag counts.
    if (holder && DROPPED.has(holder.name) && !(tag.closes && tag.name === holder.name)) continue;
    const known = !(mdx && /^[A-Z]/.test(tag.name)) && isKnown(tag.name.toLowerCase());
    if (!known) unmatched.push(tag);
    else if (VOID.has(tag.name)) {
      if (tag.closes) unmatched.push(tag);
    } else if (!tag.closes) (open.length < MAX_OPEN ? open : unmatched).push(tag);
    else {
      const at = open.findLastIndex(({ name }) => name === tag.name);
      const [from, ...inner] = at < 0 ? [] : open.splice(at);
      if (!from) unmatched.push(tag);
      else if (DROPPED.has(tag.name)) dropped.push([from, tag]);
      for (const tag of inner) if (!OPEN_ENDED.has(tag.name)) unmatched.push(tag);
    }
  }
  for (const tag of open) if (!OPEN_ENDED.has(tag.name)) unmatched.push(tag);
  return { unmatched, dropped };
}

function* tagsIn(children: readonly Nodes[]): Generator<Tag> {
  for (const [fragment, node] of children.entries()) {
    if (node.type !== 'html') continue;
    for (const { 0: token, 1: slash, 2: name, index: start } of readTokens(node.value)) {
      if (name === undefined) continue;
      const known = isKnown(name.toLowerCase()) && !/^[A-Z][a-z]/.test(name);
      yield {
        fragment,
        start,
        end: start + token.length,
        name: known ? name.toLowerCase() : name,
        closes: slash === '/',
      };
    }
  }
}

function isKnown(name: string): boolean {
  return [BLOCKS, DROPPED, PHRASES, VOID, blockHandlers].some((names) => names.has(name));
}

/** The fragment as HTML in which unmatched tags are text. */
function rewriteFragment(
  { value }: Html,
  fragment: number,
  unmatched: ReadonlySet<string>,
  dropped: readonly Range[],
): string {
  let result = '';
  let last = 0;
  for (const { 0: token, 2: name, index } of readTokens(value)) {
    if (!isCovered(dropped, fragment, last)) result += value.slice(last, index);
    last = index + token.length;
    if (isCovered(dropped, fragment, index)) continue;
    const isUnmatched = unmatched.has(placeTag({ fragment, start: index }));
    const isComment = token.startsWith('<!--');
    if (!isComment) result += name === undefined || isUnmatched ? escapeHtml(token) : token;
  }
  return result + (isCovered(dropped, fragment, last) ? '' : value.slice(last));
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function placeTag({ fragment, start }: Pick<Tag, 'fragment' | 'start'>): string {
  return `${fragment} ${start}`;
}

/** @param ranges - in their order; none lies in another */
function isCovered(ranges: readonly Range[], fragment: number, at: number): boolean {
  const isAfter = (tag: Tag, offset: number) =>
    fragment > tag.fragment || (fragment === tag.fragment && at >= offset);
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const [from] = ranges[middle] ?? [];
    if (from && isAfter(from, from.start)) low = middle + 1;
    else high = middle;
  }
  const [, to] = ranges[low - 1] ?? [];
  return to !== undefined && !isAfter(to, to.end);
}
