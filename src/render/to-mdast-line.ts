// The phrasing of a page as mdast.
import type { Element, ElementContent, RootContent } from 'hast';
import type { PhrasingContent } from 'mdast';
import { INLINE } from './allowed.ts';

export type HastNode = RootContent | ElementContent;

/** Whether a node is phrasing, not a block. */
export function isPhrasing(node: HastNode): boolean {
  return node.type === 'text' || (node.type === 'element' && isInline(node.tagName));
}

function isInline(tagName: string): boolean {
  return tagName === 'br' || INLINE.has(tagName);
}

/** Without the spaces that HTML does not show: at the ends, around breaks, and all but one of several in a row. */
export function convertLine(nodes: readonly HastNode[]): PhrasingContent[] {
  const line = trimLine(convertPhrasing(nodes));
  return line.map((node, index) => {
    if (node.type !== 'text') return node;
    const start = line[index - 1]?.type === 'break' ? node.value.trimStart() : node.value;
    return { ...node, value: line[index + 1]?.type === 'break' ? start.trimEnd() : start };
  });
}

/** Blocks among the nodes become their text, with a space on either side. */
function convertPhrasing(nodes: readonly HastNode[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value.replace(WHITE, ' ') }];
    return node.type === 'element' ? convertInline(node) : [];
  });
}

/** White space that HTML shows as one space. */
const WHITE = /[ \t\n\r\f]+/g;

function convertInline(node: Element): PhrasingContent[] {
  const { tagName, properties } = node;
  const children = convertPhrasing(node.children);
  switch (tagName) {
    case 'br':
      return [{ type: 'break' }];
    case 'em':
      return [{ type: 'emphasis', children }];
    case 'strong':
      return [{ type: 'strong', children }];
    case 'del':
      return [{ type: 'delete', children }];
    case 'code':
      return [{ type: 'inlineCode', value: concatText(node.children).replace(WHITE, ' ') }];
    case 'sub':
    case 'sup':
      return [{ type: 'html', value: `<${tagName}>` }, ...children, { type: 'html', value: `</${tagName}>` }];
    case 'a':
      return convertLink(String(properties['href'] ?? ''), properties['title'], children);
    case 'small':
      return children;
    default:
      return [{ type: 'text', value: ' ' }, ...children, { type: 'text', value: ' ' }];
  }
}

/** Ids of the page are not in its Markdown, so links to them become their words. */
function convertLink(url: string, title: unknown, children: PhrasingContent[]): PhrasingContent[] {
  if (!url || url.startsWith('#')) return children;
  return [{ type: 'link', url, title: title ? String(title) : null, children: children as [] }];
}

function trimLine(nodes: PhrasingContent[]): PhrasingContent[] {
  const from = nodes.findIndex((node) => !isBlank(node));
  const to = nodes.findLastIndex((node) => !isBlank(node));
  return from < 0
    ? []
    : nodes.slice(from, to + 1).map((node, index, { length }) => {
        if (node.type !== 'text') return node;
        const value = index === 0 ? node.value.replace(/^ /, '') : node.value;
        return { ...node, value: index === length - 1 ? value.replace(/ $/, '') : value };
      });
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && /^ *$/.test(node.value));
}

export function concatText(nodes: readonly HastNode[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? node.value : node.type === 'element' ? concatText(node.children) : '',
    )
    .join('');
}
