// GFM drops the cells of a row beyond those of the head. Here a row keeps all of its cells, and a short one is filled up.
import type { Element, Properties } from 'hast';
import type { TableRow } from 'mdast';
import type { Handler, State } from 'mdast-util-to-hast';

/** In cells: short rows of a larger table stay short, since a few bytes could make millions of cells. */
const MAX_FILLED = 100_000;

/** Handler of `mdast-util-to-hast` for a row, which knows the alignment from the table around it. */
export const convertTableRow: Handler = (state: State, row: TableRow, parent): Element => {
  const align = parent?.type === 'table' ? (parent.align ?? []) : [];
  const isHead = parent?.type === 'table' && parent.children[0] === row;
  const isFilled = parent?.type !== 'table' || align.length * parent.children.length <= MAX_FILLED;
  const width = Math.max(isFilled ? align.length : 0, row.children.length);
  const cells = Array.from({ length: width }, (_, column): Element => {
    const cell = row.children[column];
    const properties: Properties = align[column] ? { align: align[column] } : {};
    const element: Element = {
      type: 'element',
      tagName: isHead ? 'th' : 'td',
      properties,
      children: cell ? (state.all(cell) as Element[]) : [],
    };
    if (cell) state.patch(cell, element);
    return element;
  });
  const element: Element = {
    type: 'element',
    tagName: 'tr',
    properties: {},
    children: state.wrap(cells, true),
  };
  state.patch(row, element);
  return element;
};
