// A page's text as mdast, from the elements that a page may hold (allowed.ts): the build has them as a tree, the browser as
// a document. No text is lost, even in elements that Markdown has no form for. hast-util-to-mdast does the same in general,
// but adds 10 kB (gzip) to the page's script; this adds 2.4.
import type { Element, Root as HastRoot } from 'hast';
import type { BlockContent, ListItem, PhrasingContent, Root } from 'mdast';
import { itemMark } from './item-mark.ts';
import { concatText, convertLine, type HastNode, isPhrasing } from './to-mdast-line.ts';
import { convertTable } from './to-mdast-table.ts';

/** @param tree - of a page's text; white space collapses as in HTML */
export function toMdast(tree: Pick<HastRoot, 'children'>): Root {
  return { type: 'root', children: convertFlow(tree.children) };
}

/** Blocks; phrasing between them becomes paragraphs. */
function convertFlow(nodes: readonly HastNode[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  let line: HastNode[] = [];
  const endLine = () => {
    const children = convertLine(line);
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
    line = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) {
      line.push(node);
      continue;
    }
    endLine();
    if (node.type === 'element') for (const block of convertBlock(node)) blocks.push(block);
  }
  endLine();
  return blocks;
}

function convertBlock(node: Element): BlockContent[] {
  const { tagName, children } = node;
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  if (level) {
    return [{ type: 'heading', depth: Number(level) as 1, children: convertLine(children) }];
  }
  switch (tagName) {
    case 'hr':
      return [{ type: 'thematicBreak' }];
    case 'blockquote':
      return [{ type: 'blockquote', children: convertFlow(children) }];
    case 'pre':
      return [convertCode(node)];
    case 'ul':
    case 'ol':
      return [convertList(node)];
    case 'table':
      return convertTableWithCaption(node);
    default:
      return convertFlow(children);
  }
}

function convertCode({ children }: Element): BlockContent {
  const code = children.find((child) => child.type === 'element');
  const lang = /language-(\S+)/.exec(String(code?.properties['className'] ?? ''))?.[1];
  return { type: 'code', lang: lang ?? null, value: concatText(children).replace(/\n$/, '') };
}

function convertList({ tagName, properties, children }: Element): BlockContent {
  const kind = String(properties['type'] ?? '1');
  const start = Number(properties['start'] ?? 1);
  const items = children
    .filter((child) => child.type === 'element')
    .map(({ children }) => convertFlow(children));
  // Markdown counts with digits only, so other marks become text.
  const isOrdered = tagName === 'ol' && kind === '1';
  const marked =
    tagName === 'ol' && !isOrdered
      ? items.map((item, index) => prependMark(item, `${itemMark(start + index, kind)}. `))
      : items;
  return {
    type: 'list',
    ordered: isOrdered,
    start: isOrdered ? start : null,
    spread: false,
    children: marked.map(
      (children): ListItem => ({ type: 'listItem', spread: isSpread(children), children }),
    ),
  };
}

function prependMark([first, ...rest]: BlockContent[], mark: string): BlockContent[] {
  const text: PhrasingContent = { type: 'text', value: mark };
  if (first?.type === 'paragraph') return [{ ...first, children: [text, ...first.children] }, ...rest];
  return [
    { type: 'paragraph', children: [{ type: 'text', value: mark.trim() }] },
    ...(first ? [first, ...rest] : rest),
  ];
}

/** A list may follow the text of its item without an empty line, a second paragraph may not. */
function isSpread(children: readonly BlockContent[]): boolean {
  return children.slice(1).some(({ type }) => type !== 'list');
}

function convertTableWithCaption(node: Element): BlockContent[] {
  const caption = node.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  const above = caption?.type === 'element' ? convertFlow(caption.children) : [];
  const table = convertTable(node, (cell) => convertLine(cell.children));
  return table ? [...above, table] : above;
}
