// HTML in Markdown comes in pieces, with Markdown between them. What is whole is read as HTML; a tag without its other
// half, or that HTML does not know ("Vec<String>", `<Card />`), is what somebody typed, and stays visible.
import type { Html, Nodes, Parents } from 'mdast';
import { BLOCKS, DROPPED, OPEN_ENDED, PHRASES, STRUCTURE, VOID } from '../html/names.ts';

/** A comment, or a tag: "</", its name, its attributes; `<?php ?>` and `<!X>` are no tags. */
const TOKEN = /<!--[\s\S]*?-->|<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:\s(?:"[^"]*"|'[^']*'|[^'"<>])*)?)>|<\/?/g;

interface Tag {
  /** Index of the piece among its siblings, and where the tag stands in it. */
  piece: number;
  start: number;
  end: number;
  name: string;
  closes: boolean;
}

/**
 * Make scraps of HTML text, and take out scripts, styles and what else is no text, in all of a tree.
 *
 * @param mdx - whether names with a capital are components
 */
export function tameHtml(parent: Parents, mdx: boolean): void {
  const children = parent.children as Nodes[];
  if (children.some(({ type }) => type === 'html')) {
    const { scraps, gone } = sorted(children, mdx);
    parent.children = children.flatMap((node, piece): Nodes[] => {
      if (node.type !== 'html') return gone.some((range) => covers(range, piece, 0)) ? [] : [node];
      return [{ ...node, value: written(node, piece, scraps, gone) }];
    }) as never;
  }
  for (const child of parent.children) if ('children' in child) tameHtml(child, mdx);
}

type Range = readonly [from: Tag, to: Tag];

/** Tell which tags have no other half, and what lies between those that hold no text. */
function sorted(children: readonly Nodes[], mdx: boolean): { scraps: Tag[]; gone: Range[] } {
  const open: Tag[] = [];
  const scraps: Tag[] = [];
  const gone: Range[] = [];
  for (const tag of tagsIn(children)) {
    const holder = open.at(-1);
    // Inside a script nothing but its end counts.
    if (holder && DROPPED.has(holder.name) && !(tag.closes && tag.name === holder.name)) continue;
    const known = !(mdx && /^[A-Z]/.test(tag.name)) && isKnown(tag.name.toLowerCase());
    if (!known) scraps.push(tag);
    else if (VOID.has(tag.name)) {
      if (tag.closes) scraps.push(tag);
    } else if (!tag.closes) open.push(tag);
    else {
      const at = open.findLastIndex(({ name }) => name === tag.name);
      const [from, ...inner] = at < 0 ? [] : open.splice(at);
      if (!from) scraps.push(tag);
      else if (DROPPED.has(tag.name)) gone.push([from, tag]);
      for (const tag of inner) if (!OPEN_ENDED.has(tag.name)) scraps.push(tag);
    }
  }
  for (const tag of open) if (!OPEN_ENDED.has(tag.name)) scraps.push(tag);
  return { scraps, gone };
}

function* tagsIn(children: readonly Nodes[]): Generator<Tag> {
  for (const [piece, node] of children.entries()) {
    if (node.type !== 'html') continue;
    for (const {
      0: { length },
      1: slash,
      2: name,
      index,
    } of node.value.matchAll(TOKEN)) {
      if (name === undefined) continue;
      const known = isKnown(name.toLowerCase()) && !/^[A-Z][a-z]/.test(name);
      yield {
        piece,
        start: index,
        end: index + length,
        name: known ? name.toLowerCase() : name,
        closes: slash === '/',
      };
    }
  }
}

function isKnown(name: string): boolean {
  return [BLOCKS, DROPPED, PHRASES, STRUCTURE, VOID].some((names) => names.has(name));
}

/** The piece as HTML in which scraps are text. */
function written({ value }: Html, piece: number, scraps: readonly Tag[], gone: readonly Range[]): string {
  let result = '';
  let last = 0;
  for (const { 0: token, 2: name, index } of value.matchAll(TOKEN)) {
    if (!gone.some((range) => covers(range, piece, last))) result += value.slice(last, index);
    last = index + token.length;
    if (gone.some((range) => covers(range, piece, index))) continue;
    const isScrap = scraps.some((tag) => tag.piece === piece && tag.start === index);
    const isComment = token.startsWith('<!--');
    if (!isComment) result += name === undefined || isScrap ? literal(token) : token;
  }
  return result + (gone.some((range) => covers(range, piece, last)) ? '' : value.slice(last));
}

function literal(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** From the start of the first tag to the end of the second. */
function covers([from, to]: Range, piece: number, at: number): boolean {
  const after = piece > from.piece || (piece === from.piece && at >= from.start);
  return after && (piece < to.piece || (piece === to.piece && at < to.end));
}
