// Tables drawn with bars, with or without a line of dashes below the column names:
//
//     | Thôn | Số hộ |        Thôn | Số hộ        +------+-------+
//     |------|------:|        -----+------        | Thôn | Số hộ |
//     | Đoài | 120   |        Đoài | 120          +------+-------+
import { type Line, sliceCell } from './lines.ts';
import type { MaybeTable, Rows } from './nodes.ts';

const FRAMED = /^\|.*\|$/;
/** `|---|:-:|`, `+----+----+`, `-----+-----`, `---|---`: drawn, not text. */
const DASHES = /^[|+]?\s*:?[-=]+:?\s*(?:[|+]\s*:?[-=]+:?\s*)*[|+]?$/;
const BARS = /[|+]/;
/** A corner touches its dashes; "=== +" has a sign of its own, which the page must keep. */
const LONE_PLUS = /(?<!\S)\+(?!\S)/;

/** @returns the run of lines with bars, and their rows if all have the same number of cells */
export function readPipeTable(lines: readonly Line[], start: number): MaybeTable {
  const all = lines.slice(start, tableEnd(lines, start));
  const rows = readRows(all);
  return rows ? { lines: all, rows } : { lines: all };
}

function readRows(all: readonly Line[]): Rows | undefined {
  const rows = all.filter((line) => !isDashes(line)).map(splitCells);
  const columns = rows[0]?.length ?? 0;
  if (rows.length < 2 || columns < 2 || rows.some(({ length }) => length !== columns)) return undefined;
  const dashes = all.flatMap((line, at) => (isDashes(line) ? [at] : []));
  // Where dashes separate the rows, a cell may have several lines.
  const inner = dashes.filter((at) => at > 0 && at < all.length - 1);
  const [first] = inner;
  if (inner.length > 1 && inner.length !== rows.length - 1) return undefined;
  const named = inner.length === 1 || (first !== undefined && all[first]?.text.includes('='));
  if (named && first !== (isDashes(all[0]) ? 2 : 1)) return undefined;
  return { head: named ? rows.slice(0, 1) : [], body: named ? rows.slice(1) : rows };
}

/** @returns the end of the run; a table without a frame needs dashes below its first line */
function tableEnd(lines: readonly Line[], start: number): number {
  const [first, second] = [lines[start], lines[start + 1]];
  const framed = isFramed(first);
  const open = first?.text.includes('|') && !framed && second && !isFramed(second) && isDashes(second);
  let end = start;
  const belongs = (line: Line | undefined) => (framed ? isFramed(line) : open && line?.text.includes('|'));
  while (belongs(lines[end]) || (end > start && isDashes(lines[end]))) end += 1;
  return end;
}

function isFramed(line: Line | undefined): boolean {
  return line !== undefined && (FRAMED.test(line.text) || (isDashes(line) && line.text.startsWith('+')));
}

function isDashes(line: Line | undefined): boolean {
  return line !== undefined && DASHES.test(line.text) && BARS.test(line.text) && !LONE_PLUS.test(line.text);
}

function splitCells(line: Line): Line[] {
  const { raw } = line;
  const bars = [...raw.matchAll(/\|/g)].map(({ index }) => index);
  const edges = FRAMED.test(line.text) ? bars : [-1, ...bars, raw.length];
  return edges.slice(1).map((to, at) => sliceCell(line, (edges[at] ?? 0) + 1, to));
}
