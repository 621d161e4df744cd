// What stands in a line: leaves with the marks that they lie in become nested mdast. A mark that lies around blocks
// is so put into each of them, where the tree of an HTML page may cross paragraphs and emphasis as it likes.
import type { Break, InlineCode, PhrasingContent, Text } from 'mdast';
import { inline } from '../../mdast/jsx.ts';

export type Mark =
  | { type: 'emphasis' | 'strong' | 'delete' | 'sub' | 'sup' }
  | { type: 'link'; url: string; title: string | null; id: string | undefined };

export interface Leaf {
  node: Text | Break | InlineCode;
  /** From the outermost in; each type once. */
  marks: readonly Mark[];
}

/** @returns nothing if there is not a word in it */
export function phrasesOf(leaves: readonly Leaf[]): PhrasingContent[] {
  return nested(trimmed(leaves), 0);
}

/** Spaces are one, and none at the ends of a line. */
function trimmed(leaves: readonly Leaf[]): Leaf[] {
  const result: Leaf[] = [];
  let atStart = true;
  for (const { node, marks } of leaves) {
    if (node.type === 'break') {
      if (result.length === 0) continue;
      withoutSpaceAtEnd(result);
      result.push({ node, marks: [] });
    } else if (node.type === 'inlineCode') {
      result.push({ node, marks });
    } else {
      const value = atStart ? node.value.replace(/^ /, '') : node.value;
      if (!value) continue;
      result.push({ node: { type: 'text', value }, marks });
    }
    atStart = node.type === 'break' || (node.type === 'text' && node.value.endsWith(' '));
  }
  while (result.at(-1)?.node.type === 'break') result.pop();
  withoutSpaceAtEnd(result);
  return result.some(({ node }) => 'value' in node && node.value.trim()) ? result : [];
}

function withoutSpaceAtEnd(leaves: Leaf[]): void {
  const last = leaves.at(-1);
  if (last?.node.type !== 'text' || !last.node.value.endsWith(' ')) return;
  leaves.pop();
  const value = last.node.value.slice(0, -1);
  if (value) leaves.push({ node: { type: 'text', value }, marks: last.marks });
}

function nested(leaves: readonly Leaf[], level: number): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (let start = 0; start < leaves.length; ) {
    const mark = leaves[start]?.marks[level];
    let end = start + 1;
    while (mark && leaves[end]?.marks[level] === mark) end++;
    const group = leaves.slice(start, end);
    if (mark) for (const node of marked(mark, nested(group, level + 1))) result.push(node);
    else for (const { node } of group) result.push(node);
    start = end;
  }
  return result;
}

function marked(mark: Mark, children: PhrasingContent[]): PhrasingContent[] {
  switch (mark.type) {
    case 'link':
      return mark.id
        ? [inline('a', children, { href: mark.url, id: mark.id })]
        : [{ type: 'link', url: mark.url, title: mark.title, children }];
    case 'sub':
    case 'sup':
      return [inline(mark.type, children)];
    default:
      return [{ type: mark.type, children }];
  }
}
