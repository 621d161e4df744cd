// Tables of Markdown have one head row, and no cell that is wider or higher than another: what a cell covers beyond its
// first place stays empty, so that all columns keep theirs.
import type { Element } from 'hast';
import type { PhrasingContent, Table, TableCell } from 'mdast';

type Align = 'left' | 'center' | 'right' | null;

/** No table is made wider by what a cell claims to cover. */
const WIDEST = 100;

/** @returns `undefined` if it has no rows */
export function toTable(table: Element, lineOf: (cell: Element) => PhrasingContent[]): Table | undefined {
  const rows = rowsIn(table);
  const covered: number[] = [];
  const grid = rows.map((row) => toRow(row, covered, lineOf));
  const hasHead = rows[0]?.children.some((cell) => isElement(cell, 'th'));
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width === 0) return undefined;
  if (!hasHead) grid.unshift([]);
  const [head = []] = grid;
  while (head.length < width) head.push(cellOf([]));
  return {
    type: 'table',
    align: alignOf(rows),
    children: grid.map((children) => ({ type: 'tableRow', children })),
  };
}

function rowsIn(node: Element): Element[] {
  return node.children.flatMap((child) =>
    child.type !== 'element'
      ? []
      : child.tagName === 'tr'
        ? [child]
        : /^t(?:head|body|foot)$/.test(child.tagName)
          ? rowsIn(child)
          : [],
  );
}

/** @param covered - of each column, how many rows below are taken by a cell above; kept up to date */
function toRow(row: Element, covered: number[], lineOf: (cell: Element) => PhrasingContent[]): TableCell[] {
  const cells: TableCell[] = [];
  const skipCovered = () => {
    while ((covered[cells.length] ?? 0) > 0) {
      covered[cells.length] = (covered[cells.length] ?? 0) - 1;
      cells.push(cellOf([]));
    }
  };
  for (const cell of row.children) {
    if (!isElement(cell, 'td') && !isElement(cell, 'th')) continue;
    skipCovered();
    const width = Math.max(1, Math.min(Number(cell.properties['colspan'] ?? 1), WIDEST - cells.length));
    for (let at = 0; at < width; at++) {
      covered[cells.length] = Number(cell.properties['rowspan'] ?? 1) - 1;
      cells.push(cellOf(at === 0 ? lineOf(cell) : []));
    }
  }
  skipCovered();
  return cells;
}

function cellOf(children: PhrasingContent[]): TableCell {
  return { type: 'tableCell', children };
}

const SIDES = ['left', 'center', 'right'] as const;

/** Of each column, as its first row has it that says so in every cell. */
function alignOf(rows: readonly Element[]): Align[] {
  const cells = (rows.at(-1)?.children ?? []).filter((cell) => cell.type === 'element');
  if (cells.some(({ properties }) => properties['colspan'] || properties['rowspan'])) return [];
  return cells.map(
    ({ properties }) => SIDES.find((side) => [properties['className']].flat().includes(side)) ?? null,
  );
}

function isElement(node: { type: string }, name: string): node is Element {
  return node.type === 'element' && (node as Element).tagName === name;
}
