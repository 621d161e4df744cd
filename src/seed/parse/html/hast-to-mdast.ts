// HTML → mdast, for saved pages and for the HTML in Markdown alike. Only what is named here is kept, everything else is
// the text it holds: nothing alive can come through. Blocks in phrases, which HTML is full of, end the phrase and take
// its marks with them; `hast-util-to-mdast` would nest paragraphs in paragraphs and lose captions and spanned cells.
import type { Element, Nodes } from 'hast';
import type { BlockContent } from 'mdast';
import { normalise } from '../../decode/normalise.ts';
import { BLOCKS, isLeftOut, STRUCTURE } from './names.ts';
import { type Leaf, type Mark, phrasesOf } from './phrases.ts';
import { type Blocks, structureOf } from './structure.ts';
import { spaced, textOf } from './text.ts';

/** Structure nested deeper is flattened: the native reader of pages can crash on it. */
const DEEPEST = 50;

const MARKS: Readonly<Record<string, Exclude<Mark['type'], 'link'>>> = {
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  b: 'strong',
  strong: 'strong',
  dt: 'strong',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
  sub: 'sub',
  sup: 'sup',
};
const CODE: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'tt', 'var']);
/** Ids that footnotes need; of others there is no telling what they would collide with. */
const NOTE = /^fnref-[\w-]+$/;

/** The blocks of these nodes. */
export function hastToMdast(nodes: readonly Nodes[]): BlockContent[] {
  return blocksOf(nodes, 0);
}

const blocksOf: Blocks = (nodes, depth) => {
  const blocks: BlockContent[] = [];
  let run: Leaf[] = [];

  function end(): void {
    const children = phrasesOf(run);
    run = [];
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
  }

  function text(value: string, marks: readonly Mark[]): void {
    run.push({ node: { type: 'text', value }, marks });
  }

  function visit(node: Nodes, marks: readonly Mark[]): void {
    if (node.type === 'text' || node.type === 'raw') text(spaced(node.value), marks);
    if (node.type === 'root') for (const child of node.children) visit(child, marks);
    if (node.type !== 'element' || isLeftOut(node)) return;
    if (STRUCTURE.has(node.tagName) && depth < DEEPEST) {
      end();
      for (const block of structureOf(node, depth, blocksOf)) blocks.push(block);
    } else if (!leaf(node, marks)) within(node, marks);
  }

  function within(node: Element, marks: readonly Mark[]): void {
    const parts = BLOCKS.has(node.tagName) || STRUCTURE.has(node.tagName);
    const inner = withMark(node, marks);
    if (parts) end();
    if (node.tagName === 'q') text('“', inner);
    for (const child of node.children) visit(child, inner);
    if (node.tagName === 'q') text('”', inner);
    if (parts) end();
  }

  function leaf(node: Element, marks: readonly Mark[]): boolean {
    const { tagName, properties } = node;
    if (tagName === 'br') run.push({ node: { type: 'break' }, marks });
    else if (tagName === 'img') picture(node, marks);
    else if (tagName === 'input' && properties['type'] === 'checkbox') {
      text('checked' in properties && properties['checked'] !== false ? '☑ ' : '☐ ', marks);
    } else if (CODE.has(tagName)) {
      const value = spaced(textOf(node)).trim();
      if (value) run.push({ node: { type: 'inlineCode', value }, marks });
    } else return false;
    return true;
  }

  /** Pictures are not fetched: their words lead to them. */
  function picture({ properties }: Element, marks: readonly Mark[]): void {
    const alt = spaced(String(properties['alt'] ?? '')).trim();
    const url = addressOf(properties['src']);
    const link: Mark = { type: 'link', url, title: null, id: undefined };
    const linked = /^https?:/i.test(url) && !marks.some(({ type }) => type === 'link');
    if (alt) text(alt, linked ? [...marks, link] : marks);
  }

  for (const node of nodes) visit(node, []);
  end();
  return blocks;
};

/** @returns the marks with the element's own, if it has one that is not there yet */
function withMark({ tagName, properties }: Element, marks: readonly Mark[]): readonly Mark[] {
  const type = tagName === 'a' ? 'link' : MARKS[tagName];
  if (type === undefined || marks.some((mark) => mark.type === type)) return marks;
  if (type !== 'link') return [...marks, { type }];
  const { href, title, id } = properties;
  if (typeof href !== 'string') return marks;
  const note = NOTE.test(String(id)) ? String(id) : undefined;
  const name = typeof title === 'string' && title.trim() ? spaced(title).trim() : null;
  return [...marks, { type, url: addressOf(href), title: name, id: note }];
}

/** From disk, "//host" would be looked for on this machine. */
function addressOf(value: unknown): string {
  const url = normalise(String(value ?? '')).trim();
  return url.startsWith('//') ? `https:${url}` : url;
}
