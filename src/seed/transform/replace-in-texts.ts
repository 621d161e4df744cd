// Replaces parts of text nodes by other phrases. `mdast-util-find-and-replace` does the same, but moves all later siblings
// for each node that it changes and passes all pieces of a node as arguments: 60,000 addresses in a paragraph take ten
// times as long, and 100,000 in a line overflow the stack.
import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

export interface Replacement {
  /** In UTF-16 units of the text's value, as is `end`. */
  start: number;
  end: number;
  node: PhrasingContent;
}

/** @param find - gives the replacements of a text outside of links, in order and without overlaps */
export function replaceInTexts(tree: Root, find: (text: Text) => readonly Replacement[]): void {
  visit(tree, (node) => {
    if (node.type === 'link') return SKIP;
    if (!('children' in node)) return undefined;
    const found = node.children.map((child) => (child.type === 'text' ? find(child) : []));
    if (found.every(({ length }) => length === 0)) return undefined;
    // Text is always among phrases, so other phrases can replace it.
    const children: Nodes[] = node.children.flatMap((child, at): Nodes[] => {
      const replacements = found[at] ?? [];
      return child.type === 'text' && replacements.length > 0 ? splitText(child, replacements) : [child];
    });
    node.children = children as typeof node.children;
    return undefined;
  });
}

function splitText({ value }: Text, replacements: readonly Replacement[]): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let end = 0;
  for (const { start, end: next, node } of replacements) {
    if (start > end) pieces.push({ type: 'text', value: value.slice(end, start) });
    pieces.push(node);
    end = next;
  }
  if (end < value.length) pieces.push({ type: 'text', value: value.slice(end) });
  return pieces;
}
