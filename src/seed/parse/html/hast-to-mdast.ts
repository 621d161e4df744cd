// HTML → mdast, for saved pages and for the HTML in Markdown. Only elements that are named here or in `handlers/` are
// kept, of all others only the text, so that nothing executable comes through. A block inside a phrase ends the phrase
// and inherits its marks; `hast-util-to-mdast` nests paragraphs in paragraphs and loses captions and spanned cells.
import type { Element, Nodes } from 'hast';
import type { BlockContent } from 'mdast';
import { normalise } from '../../decode/normalise.ts';
import { BLOCKS, isIgnored } from './element-names.ts';
import { collapseSpace, elementText } from './element-text.ts';
import type { ConvertBlocks } from './handlers/handler.ts';
import { blockHandlers } from './handlers/index.ts';
import { buildPhrases, type Leaf, type Mark } from './phrases.ts';

/** Blocks nested deeper are flattened: the native parser of pages can crash on them. */
const MAX_DEPTH = 50;

const MARKS: ReadonlyMap<string, Exclude<Mark['type'], 'link'>> = new Map([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['b', 'strong'],
  ['strong', 'strong'],
  ['dt', 'strong'],
  ['del', 'delete'],
  ['s', 'delete'],
  ['strike', 'delete'],
  ['sub', 'sub'],
  ['sup', 'sup'],
]);
const CODE: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'tt', 'var']);
/** Ids that footnotes need; others are dropped, since they could collide with the page's own. */
const NOTE_ID = /^fnref-[\w-]+$/;

export function hastToMdast(nodes: readonly Nodes[]): BlockContent[] {
  return convertBlocks(nodes, 0);
}

const convertBlocks: ConvertBlocks = (nodes, depth) => {
  const blocks: BlockContent[] = [];
  let run: Leaf[] = [];

  function endParagraph(): void {
    const children = buildPhrases(run);
    run = [];
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
  }

  function addText(value: string, marks: readonly Mark[]): void {
    run.push({ node: { type: 'text', value }, marks });
  }

  function visit(node: Nodes, marks: readonly Mark[]): void {
    if (node.type === 'text' || node.type === 'raw') addText(collapseSpace(node.value), marks);
    if (node.type === 'root') for (const child of node.children) visit(child, marks);
    if (node.type !== 'element' || isIgnored(node)) return;
    const handler = blockHandlers.get(node.tagName);
    if (handler && depth < MAX_DEPTH) {
      endParagraph();
      for (const block of handler(node, depth, convertBlocks)) blocks.push(block);
    } else if (!addLeaf(node, marks)) visitChildren(node, marks);
  }

  function visitChildren(node: Element, marks: readonly Mark[]): void {
    const isBlock = BLOCKS.has(node.tagName) || blockHandlers.has(node.tagName);
    const inner = withMark(node, marks);
    if (isBlock) endParagraph();
    if (node.tagName === 'q') addText('“', inner);
    for (const child of node.children) visit(child, inner);
    if (node.tagName === 'q') addText('”', inner);
    if (isBlock) endParagraph();
  }

  function addLeaf(node: Element, marks: readonly Mark[]): boolean {
    const { tagName, properties } = node;
    if (tagName === 'br') run.push({ node: { type: 'break' }, marks });
    else if (tagName === 'img') addPicture(node, marks);
    else if (tagName === 'input' && properties['type'] === 'checkbox') {
      addText('checked' in properties && properties['checked'] !== false ? '☑ ' : '☐ ', marks);
    } else if (CODE.has(tagName)) {
      const value = collapseSpace(elementText(node)).trim();
      if (value) run.push({ node: { type: 'inlineCode', value }, marks });
    } else return false;
    return true;
  }

  /** Pictures are not fetched: their alternative text links to them. */
  function addPicture({ properties }: Element, marks: readonly Mark[]): void {
    const alt = collapseSpace(String(properties['alt'] ?? '')).trim();
    const url = readAddress(properties['src']);
    const link: Mark = { type: 'link', url, title: null, id: undefined };
    const linked = /^https?:/i.test(url) && !marks.some(({ type }) => type === 'link');
    if (alt) addText(alt, linked ? [...marks, link] : marks);
  }

  for (const node of nodes) visit(node, []);
  endParagraph();
  return blocks;
};

/** The marks, and the element's own unless one of its type is among them. */
function withMark({ tagName, properties }: Element, marks: readonly Mark[]): readonly Mark[] {
  const type = tagName === 'a' ? 'link' : MARKS.get(tagName);
  if (type === undefined || marks.some((mark) => mark.type === type)) return marks;
  if (type !== 'link') return [...marks, { type }];
  const { href, title, id } = properties;
  if (typeof href !== 'string') return marks;
  const note = NOTE_ID.test(String(id)) ? String(id) : undefined;
  const name = typeof title === 'string' && title.trim() ? collapseSpace(title).trim() : null;
  return [...marks, { type, url: readAddress(href), title: name, id: note }];
}

/** On a page opened from disk, `//host` would mean a file on this machine. */
function readAddress(value: unknown): string {
  const url = normalise(String(value ?? '')).trim();
  return url.startsWith('//') ? `https:${url}` : url;
}
