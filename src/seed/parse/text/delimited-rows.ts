// Reads rows of cells with a sign between them; a cell in quotation marks may contain that sign and ends of lines.
import { joinLines, type Line, sliceCell } from './lines.ts';
import { isItem } from './list-items.ts';

export function readRows(lines: readonly Line[], start: number, delimiter: string): DelimitedRow[] {
  const rows: DelimitedRow[] = [];
  for (let at = start; at < lines.length; ) {
    const row = lines[at]?.text === '' ? undefined : readRow(lines, at, delimiter);
    if (!row || row.cells.length < 2) break;
    rows.push(row);
    at = row.end;
  }
  return rows;
}

/** In lines: a quoted cell that is longer was not meant as one. */
const LONGEST_CELL = 50;

function readRow(lines: readonly Line[], start: number, delimiter: string): DelimitedRow | undefined {
  const first = lines[start];
  const isListed = first !== undefined && isItem(first);
  const row: DelimitedRow = { cells: [], end: start + 1, hasQuotes: false, isItem: isListed, tight: 0 };
  for (let from = 0, number = start; ; ) {
    const line = lines[number];
    if (!line) return undefined;
    const { raw } = line;
    const open = /^\s*"/.exec(raw.slice(from, from + 20))?.[0];
    const quoted = open ? readQuoted(lines, number, from + open.length, delimiter) : undefined;
    if (quoted) {
      row.cells.push(quoted.cell);
      row.hasQuotes = true;
      ({ number, to: from } = quoted);
      row.end = number + 1;
    } else {
      const next = raw.indexOf(delimiter, from);
      row.cells.push(sliceCell(line, from, next < 0 ? raw.length : next));
      from = next < 0 ? raw.length : next;
    }
    const now = lines[number]?.raw ?? '';
    if (now.charAt(from) !== delimiter) return row;
    if (!/\s/.test(now.charAt(from + 1))) row.tight += 1;
    from += 1;
  }
}

/** @param start - behind the opening quotation mark */
function readQuoted(
  lines: readonly Line[],
  first: number,
  start: number,
  delimiter: string,
): { cell: Line; number: number; to: number } | undefined {
  let cell: Line | undefined;
  for (let number = first, from = start; number < first + LONGEST_CELL; number++, from = 0) {
    const line = lines[number];
    if (!line) return undefined;
    const close = closingQuote(line.raw, from);
    const piece = sliceCell(line, from, close ?? line.raw.length);
    const own = { ...piece, text: piece.text.replaceAll('""', '"') };
    cell = cell ? joinLines(cell, own, `${cell.text} ${own.text}`.trim()) : own;
    if (close === undefined) continue;
    const rest = /^\s*/.exec(line.raw.slice(close + 1))?.[0].length ?? 0;
    const to = close + 1 + rest;
    const after = line.raw.charAt(to);
    return after === '' || after === delimiter ? { cell, number, to } : undefined;
  }
  return undefined;
}

/** Two quotation marks in a row are one inside a cell. */
function closingQuote(raw: string, from: number): number | undefined {
  for (let at = raw.indexOf('"', from); at >= 0; at = raw.indexOf('"', at + 1)) {
    if (raw.charAt(at + 1) !== '"') return at;
    at += 1;
  }
  return undefined;
}

export interface DelimitedRow {
  cells: Line[];
  /** Index of the line after it. */
  end: number;
  hasQuotes: boolean;
  /** Whether it begins like an item of a list. */
  isItem: boolean;
  /** Delimiters without a blank behind them. */
  tight: number;
}
