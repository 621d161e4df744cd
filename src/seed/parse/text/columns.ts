// Columns that are aligned with spaces:
//
//     Thôn       Số hộ    Đóng góp
//     ----------------------------
//     Đoài         120     860.000
import { alternatives } from '../../languages/alternatives.ts';
import { type Line, sliceCell } from './lines.ts';
import type { Rows } from './nodes.ts';

/** Blanks inside a line; some people type two after a sentence. */
const GAP = /[^\s.?!:;] {2}\S|\S {3}/;
const WIDE_GAP = /\S {3,}\S/;
/** "-----  ----", "=====": drawn, not text. */
const DASHES = /^[-=]{3,}(?: +[-=]{3,})*$/;
const WORD = /[\p{L}\p{N}]/u;
const NUMBER = /^[-+(]?\d/;
/** Marks of list items, which are no column: "1.", "(a)", "-". */
const MARK = /^(?:[-–—•*+·]|\(?[\p{L}\p{N}]{1,4}[.)/]|\[\d+\])$/u;
/** The letterhead of an office stands in two columns, and is no table. */
const LETTERHEAD = new RegExp(
  alternatives(({ documents }) => documents?.letterheads),
  'iu',
);
/** In characters; longer lines are not aligned by hand. */
const LONGEST_LINE = 400;
/** In characters; without a column this narrow, a block may be the two columns of a newspaper. */
const NARROW_COLUMN = 24;
const FEWEST_ROWS = 3;

export interface Columns {
  /** The run of lines with blanks inside. */
  lines: Line[];
  /** `table` if the columns are certain, `fixed` if only the blanks metadata. */
  kind: 'table' | 'fixed' | 'none';
  rows: Rows;
}

export function readColumns(lines: readonly Line[], start: number): Columns {
  let end = start;
  for (let line = lines[end]; line && (hasGap(line) || (end > start && isDashes(line))); line = lines[end]) {
    end += 1;
  }
  const run = lines.slice(start, end);
  const said = run.filter((line) => !isDashes(line));
  const edges = columnEdges(said);
  const cells = said.map((line) => edges.map(([from, to]) => sliceCell(line, from, to)));
  const named = run.length > 2 && run.findIndex(isDashes) === 1;
  const rows = { head: named ? cells.slice(0, 1) : [], body: named ? cells.slice(1) : cells };
  return { lines: run, kind: classifyColumns(cells, said), rows };
}

function classifyColumns(cells: readonly (readonly Line[])[], said: readonly Line[]): Columns['kind'] {
  // A column of signs alone is an edge, as in a program's comment: "#   note", "*  text  *".
  const columns = (cells[0] ?? [])
    .map((_, at) => cells.flatMap((row) => row[at] ?? []))
    .filter((column) => column.some(({ text }) => WORD.test(text)));
  if (said.length < 2 || columns.length < 2 || said.some(({ text }) => LETTERHEAD.test(text))) return 'none';
  const marks = columns[0]?.every(({ text }) => MARK.test(text));
  if (marks && columns.length === 2) return 'none';
  const numbers = columns.some((column) => column.slice(1).every(({ text }) => NUMBER.test(text)));
  const narrow = columns.some((column) => column.every(({ text }) => text.length <= NARROW_COLUMN));
  const enough = said.length >= FEWEST_ROWS || numbers;
  if (enough && narrow && columns.every(isAligned) && columns[0]?.every(({ text }) => text !== ''))
    return 'table';
  return said.length >= FEWEST_ROWS && said.every(({ text }) => WIDE_GAP.test(text)) ? 'fixed' : 'none';
}

/** Cells are aligned left or right; the column's name may be centred above them. */
function isAligned([, ...cells]: readonly Line[]): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  const [first] = filled;
  if (!first) return false;
  const left = filled.every(({ column }) => column === first.column);
  const right = filled.every((cell) => cell.column + cell.text.length === first.column + first.text.length);
  return (left || right) && filled.every(({ text }) => !/ {2}/.test(text));
}

/** Start and end of each column: two blanks or more, in all lines, separate them. */
function columnEdges(lines: readonly Line[]): [from: number, to: number][] {
  const width = lines.reduce((most, { raw }) => Math.max(most, raw.length), 0);
  const used = new Uint8Array(width);
  for (const { raw } of lines) {
    for (let at = 0; at < raw.length; at++) if (/\S/.test(raw.charAt(at))) used[at] = 1;
  }
  const edges: [number, number][] = [];
  let blanks = 2;
  for (const [at, isUsed] of used.entries()) {
    const last = edges.at(-1);
    if (!isUsed) {
      blanks += 1;
    } else {
      if (last && blanks < 2) last[1] = at + 1;
      else edges.push([at, at + 1]);
      blanks = 0;
    }
  }
  return edges;
}

function hasGap({ text, raw }: Line): boolean {
  return raw.length <= LONGEST_LINE && GAP.test(text) && !raw.includes('\t');
}

function isDashes({ text }: Line): boolean {
  return DASHES.test(text);
}
