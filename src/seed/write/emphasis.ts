// Where a star opens and where it closes depends on the letters around it, and Markdown's readers differ about signs and
// scripts. Emphasis whose ends stand free is written with stars, all other as an element.
import type { Emphasis, Nodes, Strong } from 'mdast';

/** "a" at the end or start of a text: no rule doubts that a star beside it belongs to the word. */
const WORD_STARTS = /^[\p{L}\p{N}]/u;
const WORD_ENDS = /[\p{L}\p{M}\p{N}]$/u;
const ENDS_FREE = /(?:^|[ \n])$/;
const STARTS_FREE = /^(?:$|[ \n.,;:!?])/;

/** Whether stars around this would have to be guessed at. */
export function needsElement(
  { children }: Emphasis | Strong,
  before: Nodes | undefined,
  after: Nodes | undefined,
): boolean {
  const [first, last] = [children[0], children.at(-1)];
  const inside =
    first?.type === 'text' &&
    WORD_STARTS.test(first.value) &&
    last?.type === 'text' &&
    WORD_ENDS.test(last.value);
  const outside =
    (!before || before.type === 'break' || (before.type === 'text' && ENDS_FREE.test(before.value))) &&
    (!after || after.type === 'break' || (after.type === 'text' && STARTS_FREE.test(after.value)));
  return !(inside && outside);
}

/** Emphasis in the same emphasis adds nothing, and what is alike side by side is one: `**` would be read from two `*`. */
export function withoutDoubles(nodes: Nodes[]): Nodes[] {
  if (!nodes.some((node, at) => isMark(node) || isLike(node, nodes[at - 1]))) return nodes;
  const result: Nodes[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (isMark(node) && last?.type === node.type && isMark(last)) {
      result[result.length - 1] = { ...last, children: [...last.children, ...node.children] };
    } else if (node.type === 'text' && last?.type === 'text') {
      result[result.length - 1] = { ...last, value: last.value + node.value };
    } else if (node.type === 'inlineCode' && last?.type === 'inlineCode') {
      result[result.length - 1] = { ...last, value: last.value + node.value };
    } else result.push(node);
  }
  return result.map((node) =>
    isMark(node) ? { ...node, children: node.children.flatMap(unless(node)) } : node,
  );
}

function isLike({ type }: Nodes, before: Nodes | undefined): boolean {
  return (type === 'text' || type === 'inlineCode') && before?.type === type;
}

function unless(outer: Emphasis | Strong) {
  return (node: Emphasis['children'][number]): Emphasis['children'] =>
    node.type === outer.type && 'children' in node ? node.children.flatMap(unless(outer)) : [node];
}

function isMark(node: Nodes): node is Emphasis | Strong {
  return node.type === 'emphasis' || node.type === 'strong';
}
