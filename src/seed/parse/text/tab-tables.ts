// Tables whose cells are separated by tabs, as spreadsheets copy them.
import { type Line, sliceCell } from './lines.ts';
import type { MaybeTable } from './nodes.ts';

/** Read two or more lines with the same number of tabs, at least one. */
export function readTabTable(lines: readonly Line[], start: number): MaybeTable {
  const columns = splitCells(lines[start]).length;
  let end = start;
  while (columns > 1 && splitCells(lines[end]).length === columns) end += 1;
  const run = lines.slice(start, end);
  if (run.length < 2) return { lines: run };
  const cells = run.map(splitCells);
  // Some people align columns with two tabs in a row.
  const filled = (cells[0] ?? []).map((_, column) => cells.some((row) => row[column]?.text));
  const body = cells.map((row) => row.filter((_, column) => filled[column]));
  return { lines: run, rows: { head: [], body } };
}

function splitCells(line: Line | undefined): Line[] {
  if (!line) return [];
  const start = line.column - 1;
  const end = start + line.text.length;
  const tabs = [...line.text.matchAll(/\t/g)].map(({ index }) => start + index);
  const edges = [start - 1, ...tabs, end];
  return edges.slice(1).map((to, at) => sliceCell(line, (edges[at] ?? 0) + 1, to));
}
