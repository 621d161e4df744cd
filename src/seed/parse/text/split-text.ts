// Cuts a text into blocks of lines, and finds in them what keeps its blanks: tables, drawings, code.
import type { RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { splitCode } from './code/code.ts';
import { readDelimitedTable } from './delimited-tables.ts';
import { takeLetterhead } from './letterhead.ts';
import { type Line, splitBlocks } from './lines.ts';
import { fixedWidth, table } from './nodes.ts';
import { findPreformatted, type Piece } from './preformatted.ts';
import { findStampedUtterances } from './speech/utterances.ts';

/** @returns blocks, those of a conversation cut where somebody begins to speak, and the tables, drawings and code in them */
export function splitText(
  lines: readonly Line[],
  file: VFile,
): {
  blocks: Line[][];
  pieces: Map<Line, Piece>;
  /** Lines that begin an utterance with its time. */
  stamped: ReadonlySet<Line>;
  letterhead: Piece | undefined;
} {
  const stamped = findStampedUtterances(lines);
  const pieces = new Map<Line, Piece>();
  const blocks: Line[][] = [];
  let letterhead: Piece | undefined;
  for (const run of splitCode(lines)) {
    const [first] = run.lines;
    if (run.isCode && first) {
      pieces.set(first, { lines: run.lines, node: fixedWidth(run.lines) });
      blocks.push(run.lines);
    } else {
      const top = blocks.length === 0 ? takeLetterhead(splitBlocks(run.lines), file) : undefined;
      letterhead ??= top?.piece;
      const own = splitBefore(top?.blocks ?? splitBlocks(run.lines), stamped);
      for (const [line, piece] of findPreformatted(own.filter((block) => block !== letterhead?.lines)))
        pieces.set(line, piece);
      // One by one: a call takes no hundred thousand arguments.
      for (const block of own) blocks.push(block);
    }
  }
  if (letterhead?.lines[0]) pieces.set(letterhead.lines[0], letterhead);
  return { blocks, pieces, stamped, letterhead };
}

/** A file that is one table, whose cells may have blank lines inside them. */
export function readWholeTable(lines: readonly Line[]): RootContent | undefined {
  const all = trimBlankLines(lines);
  const { lines: used, rows } = readDelimitedTable(all, 0);
  return rows && used.length === all.length ? table(used, rows) : undefined;
}

export function trimBlankLines(lines: readonly Line[]): Line[] {
  const isSaid = ({ text }: Line) => text !== '';
  return lines.slice(lines.findIndex(isSaid), lines.findLastIndex(isSaid) + 1);
}

export function splitBefore(blocks: readonly Line[][], starts: ReadonlySet<Line>): Line[][] {
  if (starts.size === 0) return [...blocks];
  return blocks.flatMap((block) => {
    const parts: Line[][] = [[]];
    for (const line of block) {
      if (starts.has(line) && parts.at(-1)?.length) parts.push([line]);
      else parts.at(-1)?.push(line);
    }
    return parts;
  });
}
