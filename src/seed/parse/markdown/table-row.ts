// GFM drops the cells of a row beyond those of the head. Here a row keeps all of its cells, and a short one is filled up.
import type { Element, Properties } from 'hast';
import type { TableRow } from 'mdast';
import type { Handler, State } from 'mdast-util-to-hast';

/** Handler of `mdast-util-to-hast` for a row, which knows the alignment from the table around it. */
export const convertTableRow: Handler = (state: State, row: TableRow, parent): Element => {
  const align = parent?.type === 'table' ? (parent.align ?? []) : [];
  const isHead = parent?.type === 'table' && parent.children[0] === row;
  const width = Math.max(align.length, row.children.length);
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
