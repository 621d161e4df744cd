// Blocks of HTML that are blocks of a page: headings, quotations, lists, tables, figures, code, rules.
import type { Element, ElementContent, Nodes } from 'hast';
import type { BlockContent, ListItem, PhrasingContent } from 'mdast';
import { block } from '../../mdast/jsx.ts';
import { definitionsOf } from './definitions.ts';
import { isLeftOut } from './names.ts';
import { tableOf } from './table.ts';
import { textOf } from './text.ts';

/** The blocks of nodes that lie in so many structures. */
export type Blocks = (nodes: readonly Nodes[], depth: number) => BlockContent[];

export function structureOf(node: Element, depth: number, blocksOf: Blocks): BlockContent[] {
  const { tagName, children } = node;
  switch (tagName) {
    case 'hr':
      return [{ type: 'thematicBreak' }];
    case 'pre':
    case 'listing':
      return codeOf(node);
    case 'dl':
      return definitionsOf(node, depth, blocksOf);
    case 'table':
      return tableOf(node, depth, blocksOf);
    case 'ol':
    case 'ul':
    case 'menu':
    case 'dir':
      return listOf(node, depth, blocksOf);
    default: {
      const blocks = blocksOf(children, depth + 1);
      if (blocks.length === 0) return [];
      if (tagName === 'blockquote') return [{ type: 'blockquote', children: blocks }];
      if (tagName === 'figure' || tagName === 'figcaption') return [block(tagName, blocks)];
      return headingOf(Number(tagName.slice(1)) as 1, blocks);
    }
  }
}

/** A heading is one line; of what else it holds only the words can be in it. */
function headingOf(depth: 1 | 2 | 3 | 4 | 5 | 6, blocks: BlockContent[]): BlockContent[] {
  const lines = blocks.filter((node) => node.type === 'paragraph' || node.type === 'heading');
  const children = lines.flatMap((line, index): PhrasingContent[] =>
    index === 0 ? line.children : [{ type: 'text', value: ' ' }, ...line.children],
  );
  const others = blocks.filter((node) => node.type !== 'paragraph' && node.type !== 'heading');
  const line = children.map((node) =>
    node.type === 'break' ? ({ type: 'text', value: ' ' } as const) : node,
  );
  return line.length > 0 ? [{ type: 'heading', depth, children: line }, ...others] : others;
}

function codeOf(node: Element): BlockContent[] {
  const value = textOf(node).replace(/^\n|\n+$/g, '');
  const code = node.children.find((child) => child.type === 'element' && child.tagName === 'code');
  const classes = code?.type === 'element' ? code.properties['className'] : undefined;
  const name = Array.isArray(classes) ? classes.find((item) => LANGUAGE.test(String(item))) : undefined;
  return value.trim() ? [{ type: 'code', lang: name ? String(name).slice(9) : null, value }] : [];
}

/** `language-c++` */
const LANGUAGE = /^language-[\w+#.-]{1,40}$/;

/** Items that are marked otherwise than by a number, and those that footnotes lead to, are written as elements. */
function listOf(node: Element, depth: number, blocksOf: Blocks): BlockContent[] {
  const { start, type } = node.properties;
  const items = itemsOf(node).flatMap(({ id, nodes }) => {
    const children = blocksOf(nodes, depth + 2);
    return children.length > 0 ? [{ id, children }] : [];
  });
  if (items.length === 0) return [];
  const ordered = node.tagName === 'ol';
  const first = Number(start ?? 1);
  const from = Number.isInteger(first) && first >= 0 && first < 1e9 - items.length ? first : 1;
  if (ordered && (/^[aAiI]$/.test(String(type)) || items.some(({ id }) => id))) {
    const attributes = {
      type: type ? String(type) : undefined,
      start: from === 1 ? undefined : String(from),
    };
    return [
      block(
        'ol',
        items.map(({ id, children }) => block('li', children, { id })),
        attributes,
      ),
    ];
  }
  const children = items.map((item): ListItem => {
    return { type: 'listItem', spread: !isTight(item.children), children: item.children };
  });
  const spread = children.some((item) => item.spread);
  return [{ type: 'list', ordered, start: ordered ? from : null, spread, children }];
}

interface Item {
  id: string | undefined;
  nodes: ElementContent[];
}

/** What stands between items belongs to the one before. */
function itemsOf({ children }: Element): Item[] {
  const items: Item[] = [];
  for (const child of children) {
    if (child.type === 'element' && isLeftOut(child)) continue;
    if (child.type === 'element' && child.tagName === 'li') {
      const id = String(child.properties['id'] ?? '');
      items.push({ id: /^fn-[\w-]+$/.test(id) ? id : undefined, nodes: child.children });
    } else if (items.length === 0) items.push({ id: undefined, nodes: [child] });
    else items.at(-1)?.nodes.push(child);
  }
  return items;
}

/** What can follow a paragraph's line without becoming part of it. */
function isTight([first, second, third]: BlockContent[]): boolean {
  if (first?.type !== 'paragraph' || third) return false;
  return second === undefined || (second.type === 'list' && (second.start ?? 1) === 1);
}
