// Tables keep their rows, spanned cells and alignment. A table of a single cell is only a frame: its content is kept.
import type { Element, ElementContent } from 'hast';
import type { BlockContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { inlineAnchors } from '../../../mdast/anchors.ts';
import { flowElement, textElement } from '../../../mdast/jsx.ts';
import { placedContent } from '../anchor-queue.ts';
import { isIgnored } from '../element-names.ts';
import type { BlockHandler, ConvertBlocks } from './handler.ts';

interface Cell {
  name: 'td' | 'th';
  attributes: Record<string, string | undefined>;
  blocks: BlockContent[];
}

const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot']);
/** Cells in one line of MDX: the time to read a line grows with the square of its elements. */
const MAX_CELLS_IN_LINE = 100;
const ALIGNMENT = /^(?:left|center|right)$/;

export const convertTable: BlockHandler = (table, depth, convertBlocks) => {
  const captions: BlockContent[] = [];
  const groups: { name: string; rows: Cell[][] }[] = [];

  const readRows = (children: readonly ElementContent[], group: string): void => {
    for (const child of children) {
      if (child.type !== 'element' || isIgnored(child)) continue;
      if (child.tagName === 'caption') captions.push(...convertBlocks(placedContent(child), depth + 2));
      else if (ROW_GROUPS.has(child.tagName)) {
        groups.push({ name: child.tagName, rows: [] });
        readRows(child.children, child.tagName);
      } else if (child.tagName === 'tr') {
        if (groups.at(-1)?.name !== group) groups.push({ name: group, rows: [] });
        const cells = placeInFirstCell(child).flatMap((cell) => readCell(cell, depth, convertBlocks));
        if (cells.length > 0) groups.at(-1)?.rows.push(cells);
      }
    }
  };
  readRows(table.children, 'tbody');

  const cells = groups.flatMap(({ rows }) => rows.flat());
  if (cells.length < 2 || cells.every(({ blocks }) => blocks.length === 0)) {
    return [...captions, ...cells.flatMap(({ blocks }) => blocks)];
  }
  const body = groups.flatMap(({ name, rows }) =>
    rows.length > 0 ? [flowElement(name, rows.map(buildRow))] : [],
  );
  const caption = captions.length > 0 ? [flowElement('caption', captions)] : [];
  return [flowElement('table', [...caption, ...body])];
};

/** The place that links to the row lead to is in its first cell. */
function placeInFirstCell(row: Element): ElementContent[] {
  const [place, ...children] = placedContent(row);
  const at = children.findIndex((child) => child.type === 'element' && /^t[dh]$/.test(child.tagName));
  const cell = children[at];
  if (!place || children.length !== row.children.length || cell?.type !== 'element') return row.children;
  return children.with(at, {
    ...cell,
    children: [place, ...placedContent(cell)],
    properties: { ...cell.properties, id: undefined },
  });
}

/** @returns nothing if it is not a cell */
function readCell(cell: ElementContent, depth: number, convertBlocks: ConvertBlocks): Cell[] {
  if (cell.type !== 'element' || isIgnored(cell)) return [];
  if (cell.tagName !== 'td' && cell.tagName !== 'th') return [];
  const { colSpan, rowSpan, align } = cell.properties;
  const alignment = String(align ?? '').toLowerCase();
  const attributes = {
    colspan: readSpan(colSpan),
    rowspan: readSpan(rowSpan),
    align: ALIGNMENT.test(alignment) ? alignment : undefined,
  };
  return [{ name: cell.tagName, attributes, blocks: convertBlocks(placedContent(cell), depth + 4) }];
}

function readSpan(value: unknown): string | undefined {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span > 1 && span <= 1000 ? String(span) : undefined;
}

/** A row of cells without blocks is one line. */
function buildRow(cells: Cell[]): BlockContent {
  const inLine = cells.flatMap(({ name, attributes, blocks }): MdxJsxTextElement[] => {
    const [first, ...others] = blocks;
    if (others.length > 0 || (first && first.type !== 'paragraph')) return [];
    return [textElement(name, first?.type === 'paragraph' ? inlineAnchors(first) : [], attributes)];
  });
  if (inLine.length === cells.length && cells.length <= MAX_CELLS_IN_LINE) {
    return { type: 'paragraph', children: [textElement('tr', inLine)] };
  }
  const elements = cells.map(
    ({ name, attributes, blocks }): MdxJsxFlowElement => flowElement(name, blocks, attributes),
  );
  return flowElement('tr', elements);
}
