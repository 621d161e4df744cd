// Takes the letterhead at the top of a plain text out of its lines; blanks or tabs part its columns.
import type { VFile } from 'vfile';
import { isTelling } from '../../letterhead/is-telling.ts';
import { type Cell, readLetterhead } from '../../letterhead/letterhead.ts';
import { createLetterheadNode } from '../../letterhead/letterhead-node.ts';
import { splitColumns, wordsAt } from '../../letterhead/split-columns.ts';
import { type Line, sliceCell, spanPosition } from './lines.ts';
import type { Piece } from './preformatted.ts';

/** In lines from the top, and in characters. */
const MOST_LINES = 40;
const LONGEST_LINE = 300;

export interface WithoutLetterhead {
  /** The lines of the letterhead are a block of their own. */
  blocks: Line[][];
  piece: Piece | undefined;
}

/** @param file - gets the fields of the letterhead */
export function takeLetterhead(blocks: Line[][], file: VFile): WithoutLetterhead {
  const lines = blocks.slice(0, MOST_LINES).flat().slice(0, MOST_LINES);
  const end = lines.findIndex(({ text }) => text.length > LONGEST_LINE);
  const head = end < 0 ? lines : lines.slice(0, end);
  const found = head.some(({ text }) => isTelling(text))
    ? readLetterhead(head.flatMap(readCells))
    : undefined;
  if (!found) return { blocks, piece: undefined };
  const rows = found.parts.flatMap(({ cells }) => cells.map(({ row }) => row));
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const own = lines.slice(first, last + 1);
  const { parts: _, name, ...fields } = found;
  file.data.letterhead = fields;
  const node = createLetterheadNode(found, (line) => [
    { type: 'text', value: line.text.replace(/\s+/g, ' '), position: spanPosition(line, line) },
  ]);
  return { blocks: setApart(blocks, new Set(own), own), piece: { lines: own, node } };
}

function readCells(line: Line, row: number, lines: readonly Line[]): Cell<Line>[] {
  const above = lines[row - 1];
  const isApart = above !== undefined && line.number - above.number > 1;
  const columns = splitColumns(line.raw);
  return columns.map((column, at) => ({
    text: wordsAt(line.raw, column),
    side: columns.length === 1 ? undefined : at === 0 ? 'left' : 'right',
    row,
    isApart,
    source: sliceCell(line, column.from, column.to),
  }));
}

/** The blocks before these lines, the lines, and the rest of the blocks. */
function setApart(blocks: readonly Line[][], own: ReadonlySet<Line>, lines: Line[]): Line[][] {
  const before: Line[][] = [];
  const after: Line[][] = [];
  let isBefore = true;
  for (const block of blocks) {
    const start = block.findIndex((line) => own.has(line));
    if (start < 0) {
      (isBefore ? before : after).push(block);
      continue;
    }
    if (isBefore && start > 0) before.push(block.slice(0, start));
    isBefore = false;
    const end = block.findLastIndex((line) => own.has(line));
    if (end < block.length - 1) after.push(block.slice(end + 1));
  }
  return [...before, lines, ...after];
}
