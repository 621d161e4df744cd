// Finds tables and drawings that are laid out by hand, whatever the end of a line means in the rest of the file.
import type { RootContent } from 'mdast';
import { readChordRun } from './code/chords.ts';
import { readColumns } from './columns.ts';
import { readDelimitedTable } from './delimited-tables.ts';
import { readDrawing } from './drawings.ts';
import type { Line } from './lines.ts';
import { fixedWidth, type MaybeTable, table } from './nodes.ts';
import { readPipeTable } from './pipe-tables.ts';
import { readTabTable } from './tab-tables.ts';

export interface Piece {
  lines: readonly Line[];
  node: RootContent;
}

/** Reads the piece that begins at a line; without a node, its lines only look like one and are not tried again. */
type Reader = (lines: readonly Line[], start: number) => Partial<Piece> & Pick<Piece, 'lines'>;

/** Tabs and other white space, bars, corners, boxes. */
const SET = /[^\S ]|[,;|+\u2500-\u259f]/;
/** The start of a chord. */
const CHORD = /^[[(|]{0,2}[A-G](?:[^a-zA-Z]|m|maj|dim|sus|b|$)/;
const PAIRS = ['  ', '--', '==', '-=', '=-'];
/** Nothing but signs. */
const SIGNS = /^[\s|/\\_+\-=<>^v*.'`,:;~()o#[\]]+$/;
/** In the order in which they are tried. */
const readers: readonly Reader[] = [
  (lines, start) => withTable(readPipeTable(lines, start)),
  (lines, start) => withTable(readTabTable(lines, start)),
  (lines, start) => withTable(readDelimitedTable(lines, start)),
  (lines, start) => {
    const run = readChordRun(lines, start);
    return run.length > 0 ? { lines: run, node: fixedWidth(run) } : { lines: lines.slice(start, start + 1) };
  },
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
    const triedUntil = readers.map(() => 0);
    for (let at = 0; at < block.length; ) {
      const piece = mayBePreformatted(block[at]?.text ?? '') ? readPiece(block, at, triedUntil) : undefined;
      if (piece?.lines[0]) pieces.set(piece.lines[0], piece);
      at += Math.max(piece?.lines.length ?? 1, 1);
    }
  }
  return pieces;
}

/** A quick test: false for a line that begins none of them. */
function mayBePreformatted(text: string): boolean {
  return SET.test(text) || CHORD.test(text) || PAIRS.some((pair) => text.includes(pair)) || SIGNS.test(text);
}

/** @param triedUntil - for each of `readers`, the first line that it has not tried; updated here */
function readPiece(block: readonly Line[], at: number, triedUntil: number[]): Piece | undefined {
  for (const [index, read] of readers.entries()) {
    if (at < (triedUntil[index] ?? 0)) continue;
    const { lines, node } = read(block, at);
    if (node) return { lines, node };
    triedUntil[index] = at + lines.length;
  }
  return undefined;
}

function withTable({ lines, rows }: MaybeTable): ReturnType<Reader> {
  return rows ? { lines, node: table(lines, rows) } : { lines };
}
