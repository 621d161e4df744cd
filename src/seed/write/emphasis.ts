// Whether a star opens or closes emphasis depends on the characters around it, and parsers of Markdown differ about symbols
// and scripts. Emphasis between spaces or punctuation is written with stars, all other as an element.
import type { Emphasis, Nodes, Strong } from 'mdast';

/** "a" at the start or end of emphasis: every parser takes a star beside it as a mark. */
const STARTS_WITH_WORD = /^[\p{L}\p{N}]/u;
const ENDS_WITH_WORD = /[\p{L}\p{M}\p{N}]$/u;
const ENDS_WITH_SPACE = /(?:^|[ \n])$/;
const STARTS_WITH_SPACE = /^(?:$|[ \n.,;:!?])/;

/** Whether parsers may disagree about stars around this node. */
export function needsElement(
  { children }: Emphasis | Strong,
  before: Nodes | undefined,
  after: Nodes | undefined,
): boolean {
  const [first, last] = [children[0], children.at(-1)];
  const inside =
    first?.type === 'text' &&
    STARTS_WITH_WORD.test(first.value) &&
    last?.type === 'text' &&
    ENDS_WITH_WORD.test(last.value);
  const outside =
    (!before || before.type === 'break' || (before.type === 'text' && ENDS_WITH_SPACE.test(before.value))) &&
    (!after || after.type === 'break' || (after.type === 'text' && STARTS_WITH_SPACE.test(after.value)));
  return !(inside && outside);
}

/** Join equal neighbours and drop emphasis inside the same emphasis: two `*` side by side would be read as `**`. */
export function joinNeighbours(nodes: Nodes[]): Nodes[] {
  if (!nodes.some((node, at) => isMark(node) || isSameAs(node, nodes[at - 1]))) return nodes;
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
    isMark(node) ? { ...node, children: node.children.flatMap(unwrapSame(node)) } : node,
  );
}

function isSameAs({ type }: Nodes, before: Nodes | undefined): boolean {
  return (type === 'text' || type === 'inlineCode') && before?.type === type;
}

function unwrapSame(outer: Emphasis | Strong) {
  return (node: Emphasis['children'][number]): Emphasis['children'] =>
    node.type === outer.type && 'children' in node ? node.children.flatMap(unwrapSame(outer)) : [node];
}

function isMark(node: Nodes): node is Emphasis | Strong {
  return node.type === 'emphasis' || node.type === 'strong';
}
