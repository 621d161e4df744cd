// Tables whose cells are separated by a sign, as spreadsheets and databases export them (RFC 4180, and what is made in
// its name):
//
//     Mã,Giống,Nơi gửi        ma;ten;gia        ma|ten|gia
//     L1,Nếp cái,"Kho 2, xóm Thượng"
//
// Not by a library: each cell keeps its place in the seed, and prose with as many commas is told from a table.
import { type DelimitedRow, readRows } from './delimited-rows.ts';
import type { Line } from './lines.ts';
import type { MaybeTable, Rows } from './nodes.ts';

const DELIMITERS = [',', ';', '|'] as const;
const FEWEST_ROWS = 3;
/** Share of rows that have as many cells as the first. */
const EVEN_SHARE = 0.8;
/** Share of delimiters without a blank behind them: prose has one. */
const TIGHT_SHARE = 0.9;
/** In characters: the name of a column is no longer. */
const LONGEST_NAME = 60;
const NUMBER = /^[-+($€£]?\d[\d.,:/\s-]{0,20}\s?[%đ₫€$)]?$/;

/** Read three or more rows with the same number of cells. */
export function readDelimitedTable(lines: readonly Line[], start: number): MaybeTable {
  let tried = start + 1;
  for (const delimiter of DELIMITERS) {
    if (!lines[start]?.text.includes(delimiter)) continue;
    const rows = readRows(lines, start, delimiter);
    const end = rows.at(-1)?.end ?? start;
    if (isTable(rows))
      return { lines: lines.slice(start, end), rows: splitHead(rows.map(({ cells }) => cells)) };
    // A run of rows that is no table has none inside it either, but the next may begin in the same line.
    if (rows.length > 1) tried = Math.max(tried, end - 1);
  }
  return { lines: lines.slice(start, tried) };
}

/** The first row names the columns if it has no numbers. */
export function splitHead(rows: readonly (readonly Line[])[]): Rows {
  const [first = [], ...body] = rows;
  const isNamed =
    body.length > 0 &&
    new Set(first.map(({ text }) => text)).size === first.length &&
    first.every(({ text }) => text !== '' && text.length <= LONGEST_NAME && !NUMBER.test(text));
  return isNamed ? { head: [first], body } : { head: [], body: rows };
}

function isTable(rows: readonly DelimitedRow[]): boolean {
  const columns = rows[0]?.cells.length ?? 0;
  if (rows.length < FEWEST_ROWS || columns < 2 || rows.slice(1).every(({ isItem }) => isItem)) return false;
  const even = rows.filter(({ cells }) => cells.length === columns).length;
  if (even < rows.length * EVEN_SHARE) return false;
  const delimiters = rows.reduce((sum, { cells }) => sum + cells.length - 1, 0);
  const tight = rows.reduce((sum, row) => sum + row.tight, 0);
  const body = rows.slice(1);
  const hasNumbers = hasNumberColumn(rows);
  if (tight < delimiters * TIGHT_SHARE) return hasNumbers && columns > 2 && even === rows.length;
  const isShort = rows.every(({ cells }) => cells.some(({ text }) => text.length <= LONGEST_NAME));
  return isShort && (hasNumbers || columns > 2 || body.some(({ hasQuotes }) => hasQuotes));
}

/** Whether a column has numbers in nearly all its cells. */
export function hasNumberColumn(rows: readonly { cells: readonly Line[] }[]): boolean {
  const body = rows.slice(1);
  const columns = rows[0]?.cells.length ?? 0;
  return Array.from({ length: columns }, (_, at) => at).some((at) => {
    const filled = body.filter(({ cells }) => cells[at]?.text);
    const numbers = filled.filter(({ cells }) => NUMBER.test(cells[at]?.text ?? ''));
    return filled.length > body.length / 2 && numbers.length >= filled.length * EVEN_SHARE;
  });
}
