// A table in Markdown has one head row and no spans: the places that a cell covers beyond its first stay empty, so that
// columns keep their order.
import type { Element } from 'hast';
import type { PhrasingContent, Table, TableCell } from 'mdast';

type Align = 'left' | 'center' | 'right' | null;

/** Whatever spans the cells claim. */
const MAX_COLUMNS = 100;

/** @returns `undefined` if it has no rows */
export function convertTable(
  table: Element,
  convertCell: (cell: Element) => PhrasingContent[],
): Table | undefined {
  const rows = collectRows(table);
  const covered: number[] = [];
  const grid = rows.map((row) => convertRow(row, covered, convertCell));
  const hasHead = rows[0]?.children.some((cell) => isElementNamed(cell, 'th'));
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width === 0) return undefined;
  if (!hasHead) grid.unshift([]);
  const [head = []] = grid;
  while (head.length < width) head.push(createCell([]));
  return {
    type: 'table',
    align: readAlignment(rows),
    children: grid.map((children) => ({ type: 'tableRow', children })),
  };
}

function collectRows(node: Element): Element[] {
  return node.children.flatMap((child) =>
    child.type !== 'element'
      ? []
      : child.tagName === 'tr'
        ? [child]
        : /^t(?:head|body|foot)$/.test(child.tagName)
          ? collectRows(child)
          : [],
  );
}

/** @param covered - by column, how many rows below a cell above covers; updated */
function convertRow(
  row: Element,
  covered: number[],
  convertCell: (cell: Element) => PhrasingContent[],
): TableCell[] {
  const cells: TableCell[] = [];
  const skipCovered = () => {
    while ((covered[cells.length] ?? 0) > 0) {
      covered[cells.length] = (covered[cells.length] ?? 0) - 1;
      cells.push(createCell([]));
    }
  };
  for (const cell of row.children) {
    if (!isElementNamed(cell, 'td') && !isElementNamed(cell, 'th')) continue;
    skipCovered();
    const width = Math.max(1, Math.min(Number(cell.properties['colspan'] ?? 1), MAX_COLUMNS - cells.length));
    for (let at = 0; at < width; at++) {
      covered[cells.length] = Number(cell.properties['rowspan'] ?? 1) - 1;
      cells.push(createCell(at === 0 ? convertCell(cell) : []));
    }
  }
  skipCovered();
  return cells;
}

function createCell(children: PhrasingContent[]): TableCell {
  return { type: 'tableCell', children };
}

const SIDES = ['left', 'center', 'right'] as const;

/** By column, read from the last row; none if that has spans. */
function readAlignment(rows: readonly Element[]): Align[] {
  const cells = (rows.at(-1)?.children ?? []).filter((cell) => cell.type === 'element');
  if (cells.some(({ properties }) => properties['colspan'] || properties['rowspan'])) return [];
  return cells.map(
    ({ properties }) => SIDES.find((side) => [properties['className']].flat().includes(side)) ?? null,
  );
}

function isElementNamed(node: { type: string }, name: string): node is Element {
  return node.type === 'element' && (node as Element).tagName === name;
}
