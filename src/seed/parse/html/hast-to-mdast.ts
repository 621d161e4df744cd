// HTML → mdast, for saved pages and for the HTML in Markdown. Only elements that are named here or in `handlers/` are
// kept, of all others only the text, so that nothing executable comes through. A block inside a phrase ends the phrase
// and inherits its marks; `hast-util-to-mdast` nests paragraphs in paragraphs and loses captions and spanned cells.
import type { Element, Nodes } from 'hast';
import type { BlockContent, Root } from 'mdast';
import { normalise } from '../../decode/normalise.ts';
import { type AnchorQueue, createAnchorQueue, readNoteId } from './anchor-queue.ts';
import { BLOCKS, isIgnored } from './element-names.ts';
import { collapseSpace, elementText } from './element-text.ts';
import type { ConvertBlocks } from './handlers/handler.ts';
import { blockHandlers } from './handlers/index.ts';
import { buildPhrases, type Leaf, type Mark } from './phrases.ts';
import { createPlace, splitPlaces } from './places.ts';

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
/** @returns the tree, with the ids of all places in it that links can lead to */
export function hastToMdast(nodes: readonly Nodes[]): Root {
  const anchors = createAnchorQueue(nodes);
  const convertBlocks: ConvertBlocks = (nodes, depth) => convertNodes(nodes, depth, convertBlocks, anchors);
  const children = convertBlocks(nodes, 0);
  const last = children.at(-1);
  if (last) last.data = { ...last.data, ...anchors.release() };
  return { type: 'root', children, ...(anchors.ids.length > 0 && { data: { ids: anchors.ids } }) };
}

function convertNodes(
  nodes: readonly Nodes[],
  depth: number,
  convertBlocks: ConvertBlocks,
  anchors: AnchorQueue,
): BlockContent[] {
  const blocks: BlockContent[] = [];
  let run: Leaf[] = [];

  /** Places at the start of a paragraph are the paragraph's, those without one are the next block's. */
  function endParagraph(): void {
    const { before, line } = splitPlaces(run);
    run = [];
    anchors.add(before);
    const children = buildPhrases(line);
    if (children.length > 0) addBlock({ type: 'paragraph', children });
  }

  function addBlock(block: BlockContent): void {
    const data = block.type === 'paragraph' || block.type === 'code' ? anchors.release() : {};
    blocks.push('ids' in data ? { ...block, data } : block);
  }

  function addText(value: string, marks: readonly Mark[]): void {
    run.push({ node: { type: 'text', value }, marks });
  }

  function visit(node: Nodes, marks: readonly Mark[]): void {
    if (node.type === 'text' || node.type === 'raw') addText(collapseSpace(node.value), marks);
    if (node.type === 'root') for (const child of node.children) visit(child, marks);
    if (node.type !== 'element' || isIgnored(node)) return;
    const handler = blockHandlers.get(node.tagName);
    if (handler || BLOCKS.has(node.tagName)) endParagraph();
    const place = anchors.take(node);
    if (place) run.push(createPlace(place, marks));
    if (handler && depth < MAX_DEPTH) {
      endParagraph();
      for (const block of handler(node, depth, convertBlocks)) addBlock(block);
    } else if (!addLeaf(node, marks)) visitChildren(node, marks);
  }

  function visitChildren(node: Element, marks: readonly Mark[]): void {
    const isBlock = BLOCKS.has(node.tagName) || blockHandlers.has(node.tagName);
    const inner = addMark(node, marks, anchors);
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
}

/** The marks, and the element's own unless one of its type is among them. */
function addMark(node: Element, marks: readonly Mark[], anchors: AnchorQueue): readonly Mark[] {
  const { tagName, properties } = node;
  const type = tagName === 'a' ? 'link' : MARKS.get(tagName);
  if (type === undefined || marks.some((mark) => mark.type === type)) return marks;
  if (type !== 'link') return [...marks, { type }];
  const { href, title } = properties;
  if (typeof href !== 'string') return marks;
  const name = typeof title === 'string' && title.trim() ? collapseSpace(title).trim() : null;
  return [...marks, { type, url: anchors.resolve(readAddress(href)), title: name, id: readNoteId(node) }];
}

/** On a page opened from disk, `//host` would mean a file on this machine. */
function readAddress(value: unknown): string {
  const url = normalise(String(value ?? '')).trim();
  return url.startsWith('//') ? `https:${url}` : url;
}
