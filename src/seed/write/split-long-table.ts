// Sätteri takes quadratic time in the rows of a table: 10,000 take a second, 100,000 would take two minutes. A long table
// is written as several, one directly below the other.
import type { BlockContent, Nodes } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { flowElement } from '../mdast/jsx.ts';

const MAX_ROWS = 1000;

/** @returns the node, or the tables that it becomes: caption and head in the first, at most `maxRows` rows in each */
export function splitLongTable(node: Nodes, maxRows = MAX_ROWS): Nodes[] {
  if (!isFlowElement(node, 'table') || countRows(node) <= maxRows) return [node];
  const tables: MdxJsxFlowElement[] = [];
  let room = 0;
  for (const group of node.children) {
    if (!isFlowElement(group, 'tbody') && !isFlowElement(group, 'thead') && !isFlowElement(group, 'tfoot')) {
      tables.push(flowElement('table', [group as BlockContent]));
      room = maxRows;
      continue;
    }
    for (let at = 0; at < group.children.length; ) {
      if (room === 0) {
        tables.push(flowElement('table', []));
        room = maxRows;
      }
      const rows = group.children.slice(at, at + room);
      tables.at(-1)?.children.push(flowElement(group.name ?? 'tbody', rows as BlockContent[]));
      room -= rows.length;
      at += rows.length;
    }
  }
  return tables;
}

function countRows({ children }: MdxJsxFlowElement): number {
  return children.reduce((sum, group) => sum + ('children' in group ? group.children.length : 0), 0);
}

function isFlowElement(node: Nodes, name: string): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && node.name === name;
}
