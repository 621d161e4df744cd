// A bar in code ends a cell for GFM: "| `ls | wc` | counts |" has a cell more than its head. People mean code, so such a row
// is read once more, with those bars escaped.
import type { Root, Table, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';

/** Code of a line, between equal runs of backticks: "`a | b`", "`` ` | ``". */
const RUN = /`+/g;
/** Many rows are read at once, but no more than the parser reads fast. */
const ROWS_AT_ONCE = 100;

/**
 * Replace the rows of a text's tables that have more cells than the head because of a bar in code.
 *
 * @param text - that the tree was parsed from
 * @param parse - parses Markdown that refers to definitions elsewhere in the text
 */
export function keepCodeInCells(tree: Root, text: string, parse: (text: string) => Root): void {
  visit(tree, 'table', (table) => {
    const width = table.children[0]?.children.length ?? 0;
    const rows = table.children.flatMap((row, index) => {
      if (row.children.length <= width) return [];
      const source = text.slice(row.position?.start.offset, row.position?.end.offset);
      const escaped = escapeBarsInCode(source);
      return escaped === source ? [] : [{ index, escaped }];
    });
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
      const group = rows.slice(at, at + ROWS_AT_ONCE);
      const again = readRows(
        group.map(({ escaped }) => escaped),
        width,
        parse,
      );
      for (const [place, { index }] of group.entries()) {
        const [row, old] = [again[place], table.children[index]];
        if (row && old && row.children.length < old.children.length)
          table.children[index] = restorePlace(row, old);
      }
    }
  });
}

/** @returns nothing if the lines are not the rows of one table */
function readRows(lines: readonly string[], width: number, parse: (text: string) => Root): TableRow[] {
  const head = `${'| '.repeat(width)}|\n${'|-'.repeat(width)}|\n`;
  const tables = parse(head + lines.join('\n')).children.filter(
    (node): node is Table => node.type === 'table',
  );
  const [, ...rows] = tables[0]?.children ?? [];
  return tables.length === 1 && rows.length === lines.length ? rows : [];
}

/** Positions within the line would be those of another text. */
function restorePlace(row: TableRow, { position }: TableRow): TableRow {
  visit(row, (node) => {
    if (position) node.position = position;
  });
  return row;
}

/** @example escapeBarsInCode('| `a | b` | c |') // => '| `a \\| b` | c |' */
export function escapeBarsInCode(line: string): string {
  const runs = [...line.matchAll(RUN)].filter(({ index }) => line[index - 1] !== '\\');
  const closing = findEqualRuns(runs.map(([run]) => run));
  let [result, from] = ['', 0];
  for (let at = 0; at < runs.length; at++) {
    const open = runs[at];
    const close = closing[at];
    if (!open || close === undefined) continue;
    const end = runs[close]?.index ?? 0;
    result += line.slice(from, open.index) + line.slice(open.index, end).replace(/(?<!\\)\|/g, '\\|');
    from = end;
    at = close;
  }
  return result + line.slice(from);
}

/** @returns for each run the index of the next equal one */
function findEqualRuns(runs: readonly string[]): (number | undefined)[] {
  const last = new Map<string, number>();
  const next: (number | undefined)[] = [];
  for (let at = runs.length - 1; at >= 0; at--) {
    const run = runs[at] ?? '';
    next[at] = last.get(run);
    last.set(run, at);
  }
  return next;
}
