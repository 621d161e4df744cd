// Reading a page takes time by the square of a table's rows: 10,000 take a second, 100,000 would take two minutes.
// A long table is written as several, one right below the other.
import type { BlockContent, Nodes } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { flowElement } from '../mdast/jsx.ts';

const MOST_ROWS = 1000;

/** @returns the node, or the tables that it becomes: caption and head in the first, then `most` rows in each */
export function inParts(node: Nodes, most = MOST_ROWS): Nodes[] {
  if (!isElement(node, 'table') || rowsIn(node) <= most) return [node];
  const tables: MdxJsxFlowElement[] = [];
  let room = 0;
  for (const part of node.children) {
    if (!isElement(part, 'tbody') && !isElement(part, 'thead') && !isElement(part, 'tfoot')) {
      tables.push(flowElement('table', [part as BlockContent]));
      room = most;
      continue;
    }
    for (let at = 0; at < part.children.length; ) {
      if (room === 0) {
        tables.push(flowElement('table', []));
        room = most;
      }
      const rows = part.children.slice(at, at + room);
      tables.at(-1)?.children.push(flowElement(part.name ?? 'tbody', rows as BlockContent[]));
      room -= rows.length;
      at += rows.length;
    }
  }
  return tables;
}

function rowsIn({ children }: MdxJsxFlowElement): number {
  return children.reduce((sum, part) => sum + ('children' in part ? part.children.length : 0), 0);
}

function isElement(node: Nodes, name: string): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && node.name === name;
}
