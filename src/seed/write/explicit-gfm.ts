// Pages are compiled without GFM, which other projects switch on. Structure that only GFM has a mark for is written as the
// element it stands for: `<table>`, `<del>`. The box of a task is a symbol, which needs no form and is read aloud.
import type { InlineCode, ListItem, Nodes, Paragraph, PhrasingContent, Root, Table } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { flowElement, textElement } from '../mdast/jsx.ts';
import { joinNeighbours, needsElement } from './emphasis.ts';
import { rewriteImage, rewriteLink } from './links.ts';
import { splitLongTable } from './split-long-table.ts';

type Parent = Extract<Nodes, { children: unknown[] }>;

/** Write tables, deletions, tasks, pictures, links and doubtful emphasis so that every reader of MDX reads them the same. */
export function seedExplicitGfm() {
  return (tree: Root): void => rewriteChildren(tree);
}

function rewriteChildren(parent: Parent): void {
  const children = joinNeighbours(parent.children as Nodes[]);
  // From the inside out: a node is rewriteNode by the children that it will have.
  for (const child of children) if ('children' in child) rewriteChildren(child);
  const written: Nodes[] = [];
  for (const [index, node] of children.entries()) {
    // By far most nodes are text, which stays as it is.
    if (node.type === 'text') written.push(node);
    else {
      const own = rewriteNode(node, children[index - 1], children[index + 1]);
      written.push(...own.flatMap((node) => splitLongTable(node)));
    }
  }
  const tooMany = written.length > MAX_ELEMENTS && written.filter(isJsxTextElement).length > MAX_ELEMENTS;
  parent.children = (tooMany ? written.flatMap(unwrapElement) : written) as never;
}

/** Sätteri takes quadratic time in the elements of a line: 1,000 take 0.1 s, 10,000 would take 6 s. */
const MAX_ELEMENTS = 1000;

function unwrapElement(node: Nodes): Nodes[] {
  return isJsxTextElement(node) && 'children' in node ? node.children : [node];
}

function rewriteNode(node: Nodes, before: Nodes | undefined, after: Nodes | undefined): Nodes[] {
  switch (node.type) {
    case 'table':
      return [rewriteTable(node)];
    case 'delete':
      return [textElement('del', node.children)];
    case 'emphasis':
    case 'strong':
      if (!needsElement(node, before, after)) return [node];
      return [textElement(node.type === 'strong' ? 'strong' : 'em', node.children)];
    case 'inlineCode':
      return [rewriteCode(node)];
    case 'link':
      return rewriteLink(node);
    case 'image':
      return rewriteImage(node);
    case 'html':
      return [{ type: 'text', value: node.value }];
    case 'listItem':
      return [rewriteItem(node)];
    case 'paragraph':
      return [rewriteParagraph(node)];
    case 'mdxJsxFlowElement':
      return [node.name === 'tr' ? rewriteRow(node) : node];
    default:
      return [node];
  }
}

/** Near a brace, readers of MDX differ on where code ends that holds a backtick or ends with a backslash. */
function rewriteCode(node: InlineCode): InlineCode | MdxJsxTextElement {
  return /[`\\]/.test(node.value) ? textElement('code', [{ type: 'text', value: node.value }]) : node;
}

function rewriteTable({ children, align }: Table): MdxJsxFlowElement {
  const [head, ...rows] = children.map((row, index) => {
    const cells = row.children.map((cell, column) =>
      textElement(index === 0 ? 'th' : 'td', cell.children, { align: align?.[column] ?? undefined }),
    );
    return { type: 'paragraph', children: [textElement('tr', cells)] } satisfies Paragraph;
  });
  const parts = [
    ...(head ? [flowElement('thead', [head])] : []),
    ...(rows.length > 0 ? [flowElement('tbody', rows)] : []),
  ];
  return flowElement('table', parts);
}

/** A row is one line if each of its cells has one paragraph at most. */
function rewriteRow(row: MdxJsxFlowElement): MdxJsxFlowElement | Paragraph {
  const cells: MdxJsxTextElement[] = [];
  for (const cell of row.children) {
    if (cell.type !== 'mdxJsxFlowElement' || cell.children.length > 1) return row;
    const [only] = cell.children;
    if (only && only.type !== 'paragraph') return row;
    cells.push({ ...cell, type: 'mdxJsxTextElement', children: only?.children ?? [] });
  }
  return { type: 'paragraph', children: [{ ...row, type: 'mdxJsxTextElement', children: cells }] };
}

function rewriteItem({ checked, ...item }: ListItem): ListItem {
  if (typeof checked !== 'boolean') return item;
  const box: PhrasingContent = { type: 'text', value: checked ? '☑ ' : '☐ ' };
  const [first, ...others] = item.children;
  if (first?.type !== 'paragraph') {
    return { ...item, children: [{ type: 'paragraph', children: [box] }, ...item.children] };
  }
  return { ...item, children: [{ ...first, children: [box, ...first.children] }, ...others] };
}

/** MDX reads a paragraph of nothing but elements as blocks, and drops the spaces between them. */
function rewriteParagraph(node: Paragraph): Paragraph | MdxJsxFlowElement {
  if (!node.children.every(isElementOrSpace) || !node.children.some(isJsxTextElement)) return node;
  const children: PhrasingContent[] = [];
  for (const child of node.children) {
    const last = children.at(-1);
    if (child.type === 'text' && last && 'children' in last) {
      last.children = [...last.children, { type: 'text', value: ' ' }] as never;
    } else if (child.type !== 'text') children.push(child);
  }
  return children.length > 1 ? flowElement('p', [{ ...node, children }]) : { ...node, children };
}

function isJsxTextElement({ type }: Nodes): boolean {
  return type === 'mdxJsxTextElement';
}

function isElementOrSpace(node: Nodes): boolean {
  return isJsxTextElement(node) || (node.type === 'text' && /^[ \t\r\n]*$/.test(node.value));
}
