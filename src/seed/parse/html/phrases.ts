// The content of a line: leaves, each with the marks around it, become nested mdast. In HTML a mark may lie around
// blocks; by way of leaves it is repeated inside each of them.
import type { Break, InlineCode, PhrasingContent, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { textElement } from '../../mdast/jsx.ts';

export type Mark =
  | { type: 'emphasis' | 'strong' | 'delete' | 'sub' | 'sup' }
  | { type: 'link'; url: string; title: string | null; id: string | undefined };

export interface Leaf {
  /** An element is a place that links lead to; it has no content. */
  node: Text | Break | InlineCode | MdxJsxTextElement;
  /** The outermost first; each type once. */
  marks: readonly Mark[];
}

/** @returns nothing if the leaves hold no word */
export function buildPhrases(leaves: readonly Leaf[]): PhrasingContent[] {
  return nestMarks(trimSpace(leaves), 0);
}

/** One space between words, none at the ends of a line. */
function trimSpace(leaves: readonly Leaf[]): Leaf[] {
  const result: Leaf[] = [];
  let atStart = true;
  for (const { node, marks } of leaves) {
    if (node.type === 'break') {
      if (result.length === 0) continue;
      trimEnd(result);
      result.push({ node, marks: [] });
    } else if (node.type !== 'text') {
      result.push({ node, marks });
      if (node.type === 'mdxJsxTextElement') continue;
    } else {
      const value = atStart ? node.value.replace(/^ /, '') : node.value;
      if (!value) continue;
      result.push({ node: { type: 'text', value }, marks });
    }
    atStart = node.type === 'break' || (node.type === 'text' && node.value.endsWith(' '));
  }
  while (result.at(-1)?.node.type === 'break') result.pop();
  trimEnd(result);
  return result.some(({ node }) => 'value' in node && node.value.trim()) ? result : [];
}

/** The last text loses the space at its end, whatever places of links are behind it. */
function trimEnd(leaves: Leaf[]): void {
  const at = leaves.findLastIndex(({ node }) => node.type !== 'mdxJsxTextElement');
  const last = leaves[at];
  if (last?.node.type !== 'text' || !last.node.value.endsWith(' ')) return;
  const value = last.node.value.slice(0, -1);
  leaves.splice(at, 1, ...(value ? [{ node: { type: 'text' as const, value }, marks: last.marks }] : []));
}

function nestMarks(leaves: readonly Leaf[], level: number): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (let start = 0; start < leaves.length; ) {
    const mark = leaves[start]?.marks[level];
    let end = start + 1;
    while (mark && leaves[end]?.marks[level] === mark) end++;
    const group = leaves.slice(start, end);
    if (mark) for (const node of wrapInMark(mark, nestMarks(group, level + 1))) result.push(node);
    else for (const { node } of group) result.push(node);
    start = end;
  }
  return result;
}

function wrapInMark(mark: Mark, children: PhrasingContent[]): PhrasingContent[] {
  switch (mark.type) {
    case 'link':
      return mark.id
        ? [textElement('a', children, { href: mark.url, id: mark.id })]
        : [{ type: 'link', url: mark.url, title: mark.title, children }];
    case 'sub':
    case 'sup':
      return [textElement(mark.type, children)];
    default:
      return [{ type: mark.type, children }];
  }
}
