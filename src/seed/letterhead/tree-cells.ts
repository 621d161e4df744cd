// The first blocks of a tree as the cells of a letterhead: lines of paragraphs and headings, and tables of two columns.
import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import { type NodeLine, splitNodeLines } from '../mdast/split-lines.ts';
import type { Cell } from './letterhead.ts';
import { splitColumns, wordsAt } from './split-columns.ts';

/** Where a cell stands, and its words. */
export interface CellSource {
  /** Index of the block in the tree. */
  block: number;
  /** Index of its line in the block, -1 if the block is one as a whole. */
  line: number;
  content: PhrasingContent[] | BlockContent;
}

/** In blocks from the top, and in characters: longer blocks are text. */
export const MOST_BLOCKS = 24;
const LONGEST_BLOCK = 600;

export function readTreeCells({ children }: Root): Cell<CellSource>[] {
  let row = 0;
  const long = children.slice(0, MOST_BLOCKS).findIndex(isLong);
  return children.slice(0, long < 0 ? MOST_BLOCKS : long + 1).flatMap((node, block): Cell<CellSource>[] => {
    row += 1;
    if (block === long) return [endCell(row, block)];
    if (node.type === 'thematicBreak') {
      return [{ text: '---', row, isApart: false, source: { block, line: -1, content: node } }];
    }
    if (node.type === 'paragraph' || node.type === 'heading') {
      return splitNodeLines(node.children).flatMap((nodeLine, line) => {
        row += 1;
        return readLine(nodeLine, { block, line, row, isApart: line === 0 });
      });
    }
    const cells = readTable(node);
    // Anything else ends a letterhead.
    if (!cells) return [endCell(row, block)];
    return cells.flatMap(({ lines, side }) =>
      lines.map(({ text, nodes }) => ({
        text,
        side,
        row,
        isApart: false,
        source: { block, line: -1, content: nodes },
      })),
    );
  });
}

/** A cell that is no part of a letterhead. */
function endCell(row: number, block: number): Cell<CellSource> {
  return { text: '', row, isApart: true, source: { block, line: -1, content: [] } };
}

function isLong(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false;
  return node.children.some((child) => child.type === 'text' && child.value.length > LONGEST_BLOCK);
}

/** A line of plain text may hold two columns. */
function readLine(
  { text, nodes }: NodeLine,
  { block, line, row, isApart }: { block: number; line: number; row: number; isApart: boolean },
): Cell<CellSource>[] {
  const [node] = nodes;
  const columns = nodes.length === 1 && node?.type === 'text' ? splitColumns(node.value) : [];
  if (columns.length < 2 || node?.type !== 'text') {
    return [{ text, row, isApart, source: { block, line, content: nodes } }];
  }
  return columns.map((column, at) => {
    const words = wordsAt(node.value, column);
    const content: PhrasingContent[] = [{ type: 'text', value: words }];
    return { text: words, side: at === 0 ? 'left' : 'right', row, isApart, source: { block, line, content } };
  });
}

interface TableCell {
  side: 'left' | 'right' | undefined;
  lines: NodeLine[];
}

/** @returns the cells in their order; `undefined` if the node is no table, or one with more than two columns of words */
function readTable(node: RootContent): TableCell[] | undefined {
  if (nameOf(node) !== 'table') return undefined;
  const rows = collect(node, 'tr').map((tr) => [...collect(tr, 'td', 'th')].map(cellLines));
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (rows.length > MOST_BLOCKS || width > 3) return undefined;
  const cells = rows.flatMap((row) => {
    const filled = row.filter((lines) => lines.length > 0).length;
    if (filled > 2) return [undefined];
    return row.map((lines, at): TableCell => {
      const side = width === 1 ? undefined : at === 0 ? 'left' : 'right';
      return { side, lines };
    });
  });
  return cells.every((cell) => cell !== undefined) ? cells : undefined;
}

function cellLines(cell: Parent): NodeLine[] {
  const blocks = cell.children.filter((child) => child.type === 'paragraph' || child.type === 'heading');
  if (blocks.length > 0)
    return blocks.flatMap((block) => splitNodeLines(block.children as PhrasingContent[]));
  return splitNodeLines(cell.children as PhrasingContent[]);
}

type Parent = Extract<RootContent, { children: unknown }>;

function collect(node: RootContent, ...names: string[]): Parent[] {
  if (!('children' in node)) return [];
  return (node.children as RootContent[]).flatMap((child) =>
    names.includes(nameOf(child))
      ? [child as Parent]
      : nameOf(child) === 'table'
        ? []
        : collect(child, ...names),
  );
}

function nameOf(node: RootContent): string {
  return 'name' in node ? (node.name ?? '') : '';
}
