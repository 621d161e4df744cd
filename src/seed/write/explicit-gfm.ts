// GFM is off where pages are compiled, since its autolinks would eat text. What only GFM has a mark for is written as
// the element it stands for: `<table>`, `<del>`; a task's box is a sign, which needs no form and is read aloud.
import type { InlineCode, ListItem, Nodes, Paragraph, PhrasingContent, Root, Table } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { flowElement, textElement } from '../mdast/jsx.ts';
import { needsElement, withoutDoubles } from './emphasis.ts';
import { linkOf, pictureOf } from './links.ts';
import { inParts } from './long-tables.ts';

type Parent = Extract<Nodes, { children: unknown[] }>;

/** Write tables, deletions, tasks, pictures, links and doubtful emphasis so that any reader of MDX reads them alike. */
export function seedExplicitGfm() {
  return (tree: Root): void => explicit(tree);
}

function explicit(parent: Parent): void {
  const children = withoutDoubles(parent.children as Nodes[]);
  // From the inside out, so that what is asked of a node is asked of what it will hold.
  for (const child of children) if ('children' in child) explicit(child);
  const written: Nodes[] = [];
  for (const [index, node] of children.entries()) {
    // Most nodes are text by far, which stays.
    if (node.type === 'text') written.push(node);
    else {
      const own = rewritten(node, children[index - 1], children[index + 1]);
      written.push(...own.flatMap((node) => inParts(node)));
    }
  }
  const tooMany = written.length > MOST_ELEMENTS && written.filter(isElement).length > MOST_ELEMENTS;
  parent.children = (tooMany ? written.flatMap(wordsOf) : written) as never;
}

/** Reading a line takes time by the square of its elements: 1,000 take 0.1 s, 10,000 would take 6 s. */
const MOST_ELEMENTS = 1000;

function wordsOf(node: Nodes): Nodes[] {
  return isElement(node) && 'children' in node ? node.children : [node];
}

function rewritten(node: Nodes, before: Nodes | undefined, after: Nodes | undefined): Nodes[] {
  switch (node.type) {
    case 'table':
      return [tableOf(node)];
    case 'delete':
      return [textElement('del', node.children)];
    case 'emphasis':
    case 'strong':
      if (!needsElement(node, before, after)) return [node];
      return [textElement(node.type === 'strong' ? 'strong' : 'em', node.children)];
    case 'inlineCode':
      return [codeOf(node)];
    case 'link':
      return linkOf(node);
    case 'image':
      return pictureOf(node);
    case 'html':
      return [{ type: 'text', value: node.value }];
    case 'listItem':
      return [itemOf(node)];
    case 'paragraph':
      return [paragraphOf(node)];
    case 'mdxJsxFlowElement':
      return [node.name === 'tr' ? rowOf(node) : node];
    default:
      return [node];
  }
}

/** With a brace nearby, readers of MDX differ on where code ends that holds a backtick or ends with a backslash. */
function codeOf(node: InlineCode): InlineCode | MdxJsxTextElement {
  return /[`\\]/.test(node.value) ? textElement('code', [{ type: 'text', value: node.value }]) : node;
}

function tableOf({ children, align }: Table): MdxJsxFlowElement {
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

/** A row whose cells have a paragraph at most is a line. */
function rowOf(row: MdxJsxFlowElement): MdxJsxFlowElement | Paragraph {
  const cells: MdxJsxTextElement[] = [];
  for (const cell of row.children) {
    if (cell.type !== 'mdxJsxFlowElement' || cell.children.length > 1) return row;
    const [only] = cell.children;
    if (only && only.type !== 'paragraph') return row;
    cells.push({ ...cell, type: 'mdxJsxTextElement', children: only?.children ?? [] });
  }
  return { type: 'paragraph', children: [{ ...row, type: 'mdxJsxTextElement', children: cells }] };
}

function itemOf({ checked, ...item }: ListItem): ListItem {
  if (typeof checked !== 'boolean') return item;
  const box: PhrasingContent = { type: 'text', value: checked ? '☑ ' : '☐ ' };
  const [first, ...others] = item.children;
  if (first?.type !== 'paragraph') {
    return { ...item, children: [{ type: 'paragraph', children: [box] }, ...item.children] };
  }
  return { ...item, children: [{ ...first, children: [box, ...first.children] }, ...others] };
}

/** MDX takes a paragraph of nothing but elements for blocks, and drops the spaces between them. */
function paragraphOf(node: Paragraph): Paragraph | MdxJsxFlowElement {
  if (!node.children.every(isElementOrSpace) || !node.children.some(isElement)) return node;
  const children: PhrasingContent[] = [];
  for (const child of node.children) {
    const last = children.at(-1);
    if (child.type === 'text' && last && 'children' in last) {
      last.children = [...last.children, { type: 'text', value: ' ' }] as never;
    } else if (child.type !== 'text') children.push(child);
  }
  return children.length > 1 ? flowElement('p', [{ ...node, children }]) : { ...node, children };
}

function isElement({ type }: Nodes): boolean {
  return type === 'mdxJsxTextElement';
}

function isElementOrSpace(node: Nodes): boolean {
  return isElement(node) || (node.type === 'text' && /^[ \t\r\n]*$/.test(node.value));
}
