// A page's text as mdast, from the elements that a page may hold (allowed.ts): for the build, which has them as a tree,
// and for the browser, which has them as a document. Nothing of the text is lost, where Markdown has no such thing either.
import type { Element, Root as HastRoot } from 'hast';
import type { BlockContent, ListItem, PhrasingContent, Root } from 'mdast';
import { markOf } from './list-mark.ts';
import { type HastNode, isPhrasing, lineOf, textOf } from './to-mdast-line.ts';
import { toTable } from './to-mdast-table.ts';

/** @param tree - of a page's text; its white space is what HTML makes of it */
export function toMdast(tree: Pick<HastRoot, 'children'>): Root {
  return { type: 'root', children: flow(tree.children) };
}

/** Blocks; what stands between them without being one becomes paragraphs. */
function flow(nodes: readonly HastNode[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  let line: HastNode[] = [];
  const endLine = () => {
    const children = lineOf(line);
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
    line = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) {
      line.push(node);
      continue;
    }
    endLine();
    if (node.type === 'element') blocks.push(...block(node));
  }
  endLine();
  return blocks;
}

function block(node: Element): BlockContent[] {
  const { tagName, children } = node;
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  if (level) {
    return [{ type: 'heading', depth: Number(level) as 1, children: lineOf(children) }];
  }
  switch (tagName) {
    case 'hr':
      return [{ type: 'thematicBreak' }];
    case 'blockquote':
      return [{ type: 'blockquote', children: flow(children) }];
    case 'pre':
      return [toCode(node)];
    case 'ul':
    case 'ol':
      return [toList(node)];
    case 'table':
      return tableBlocks(node);
    default:
      return flow(children);
  }
}

function toCode({ children }: Element): BlockContent {
  const code = children.find((child) => child.type === 'element');
  const lang = /language-(\S+)/.exec(String(code?.properties['className'] ?? ''))?.[1];
  return { type: 'code', lang: lang ?? null, value: textOf(children).replace(/\n$/, '') };
}

function toList({ tagName, properties, children }: Element): BlockContent {
  const kind = String(properties['type'] ?? '1');
  const start = Number(properties['start'] ?? 1);
  const items = children.filter((child) => child.type === 'element').map(({ children }) => flow(children));
  // Markdown counts with digits only: letters are written out.
  const isOrdered = tagName === 'ol' && kind === '1';
  const marked =
    tagName === 'ol' && !isOrdered
      ? items.map((item, index) => withMark(item, `${markOf(start + index, kind)}. `))
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

function withMark([first, ...rest]: BlockContent[], mark: string): BlockContent[] {
  const text: PhrasingContent = { type: 'text', value: mark };
  if (first?.type === 'paragraph') return [{ ...first, children: [text, ...first.children] }, ...rest];
  return [
    { type: 'paragraph', children: [{ type: 'text', value: mark.trim() }] },
    ...(first ? [first, ...rest] : rest),
  ];
}

/** A list may follow its item's text closely, a second paragraph may not. */
function isSpread(children: readonly BlockContent[]): boolean {
  return children.slice(1).some(({ type }) => type !== 'list');
}

function tableBlocks(node: Element): BlockContent[] {
  const caption = node.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  const above = caption?.type === 'element' ? flow(caption.children) : [];
  const table = toTable(node, (cell) => lineOf(cell.children));
  return table ? [...above, table] : above;
}
