// Tables whose cells are separated by tabs, as spreadsheets copy them.
import { hasNumberColumn, splitHead } from './delimited-tables.ts';
import { type Line, sliceCell } from './lines.ts';
import type { MaybeTable } from './nodes.ts';

const FEWEST_ROWS_WITH_NAMES = 3;

/** Read two or more lines with the same number of tabs, at least one; editors cut the tabs of empty cells off a line's end. */
export function readTabTable(lines: readonly Line[], start: number): MaybeTable {
  const columns = splitCells(lines[start]).length;
  const cells: Line[][] = [];
  for (let line = lines[start]; columns > 1 && line?.text; line = lines[start + cells.length]) {
    const own = splitRow(line, columns);
    if (!own) break;
    cells.push(own);
  }
  const run = lines.slice(start, start + cells.length);
  if (run.length < 2) return { lines: run };
  // Some people align columns with two tabs in a row.
  const filled = (cells[0] ?? []).map((_, column) => cells.some((row) => row[column]?.text));
  const body = cells.map((row) => row.filter((_, column) => filled[column]));
  const isNamed =
    body.length >= FEWEST_ROWS_WITH_NAMES && hasNumberColumn(body.map((row) => ({ cells: row })));
  return { lines: run, rows: isNamed ? splitHead(body) : { head: [], body } };
}

/** @returns the cells of a row of a table, `undefined` if the line is none */
function splitRow(line: Line, columns: number): Line[] | undefined {
  const all = splitCells({ ...line, column: 1, offset: line.offset - line.column + 1 }, line.raw.length);
  if (all.length === columns) return all;
  const cells = splitCells(line);
  if (cells.length > columns || cells.length < 2) return undefined;
  const last = cells.at(-1) ?? line;
  const end = last.column - 1 + last.text.length;
  return [...cells, ...Array.from({ length: columns - cells.length }, () => sliceCell(line, end, end))];
}

/** @param end - index in the raw text; by default the tabs after the last word count for nothing */
function splitCells(line: Line | undefined, end?: number): Line[] {
  if (!line) return [];
  const start = line.column - 1;
  const last = end ?? start + line.text.length;
  const tabs = [...line.raw.slice(start, last).matchAll(/\t/g)].map(({ index }) => start + index);
  const edges = [start - 1, ...tabs, last];
  return edges.slice(1).map((to, at) => sliceCell(line, (edges[at] ?? 0) + 1, to));
}
