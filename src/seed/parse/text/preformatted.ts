// What was set by hand within a block of lines, whatever the lines of the file mean: tables and drawings.
import type { RootContent } from 'mdast';
import { readColumns } from './columns.ts';
import { readDrawing } from './drawings.ts';
import type { Line } from './lines.ts';
import { fixedWidth, type MaybeTable, table } from './nodes.ts';
import { readPipeTable } from './pipe-tables.ts';
import { readTabTable } from './tab-tables.ts';

export interface Piece {
  lines: readonly Line[];
  node: RootContent;
}

/** What begins at a line, as far as it goes; without a node the lines only look like it, and are not asked again. */
type Find = (lines: readonly Line[], start: number) => Partial<Piece> & Pick<Piece, 'lines'>;

/** Tabs and other white space, bars, corners, boxes. */
const SET = /[^\S ]|[|+\u2500-\u259f]/;
const PAIRS = ['  ', '--', '==', '-=', '=-'];
/** Nothing but signs. */
const SIGNS = /^[\s|/\\_+\-=<>^v*.'`,:;~()o#[\]]+$/;
/** In the order in which they are asked. */
const finds: readonly Find[] = [
  (lines, start) => withTable(readPipeTable(lines, start)),
  (lines, start) => withTable(readTabTable(lines, start)),
  (lines, start) => {
    const { lines: run, isDrawing } = readDrawing(lines, start);
    return isDrawing ? { lines: run, node: fixedWidth(run) } : { lines: run };
  },
  (lines, start) => {
    const { lines: run, kind, rows } = readColumns(lines, start);
    if (kind === 'fixed') return { lines: run, node: fixedWidth(run) };
    return kind === 'table' ? { lines: run, node: table(run, rows) } : { lines: run };
  },
];

/** @returns the tables and drawings of a text, each by its first line */
export function findPreformatted(blocks: readonly (readonly Line[])[]): Map<Line, Piece> {
  const pieces = new Map<Line, Piece>();
  for (const block of blocks) {
    const askedUntil = finds.map(() => 0);
    for (let at = 0; at < block.length; ) {
      const piece = mayBePreformatted(block[at]?.text ?? '') ? readPiece(block, at, askedUntil) : undefined;
      if (piece?.lines[0]) pieces.set(piece.lines[0], piece);
      at += Math.max(piece?.lines.length ?? 1, 1);
    }
  }
  return pieces;
}

/** @returns false for a line that nothing of the above begins at */
function mayBePreformatted(text: string): boolean {
  return SET.test(text) || PAIRS.some((pair) => text.includes(pair)) || SIGNS.test(text);
}

/** @param askedUntil - for each of the above, the first line that it was not asked about; kept up to date */
function readPiece(block: readonly Line[], at: number, askedUntil: number[]): Piece | undefined {
  for (const [index, find] of finds.entries()) {
    if (at < (askedUntil[index] ?? 0)) continue;
    const { lines, node } = find(block, at);
    if (node) return { lines, node };
    askedUntil[index] = at + lines.length;
  }
  return undefined;
}

function withTable({ lines, rows }: MaybeTable): ReturnType<Find> {
  return rows ? { lines, node: table(lines, rows) } : { lines };
}
