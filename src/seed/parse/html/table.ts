// Tables keep their rows, spanned cells and alignment. One of a single cell is but a frame, and its content is kept.
import type { Element, ElementContent } from 'hast';
import type { BlockContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { block, inline } from '../../mdast/jsx.ts';
import { isLeftOut } from './names.ts';
import type { Blocks } from './structure.ts';

interface Cell {
  name: 'td' | 'th';
  attributes: Record<string, string | undefined>;
  blocks: BlockContent[];
}

const PARTS = new Set(['thead', 'tbody', 'tfoot']);

export function tableOf(table: Element, depth: number, blocksOf: Blocks): BlockContent[] {
  const captions: BlockContent[] = [];
  const parts: { name: string; rows: Cell[][] }[] = [];

  const read = (children: readonly ElementContent[], name: string): void => {
    for (const child of children) {
      if (child.type !== 'element' || isLeftOut(child)) continue;
      if (child.tagName === 'caption') captions.push(...blocksOf(child.children, depth + 2));
      else if (PARTS.has(child.tagName)) {
        parts.push({ name: child.tagName, rows: [] });
        read(child.children, child.tagName);
      } else if (child.tagName === 'tr') {
        if (parts.at(-1)?.name !== name) parts.push({ name, rows: [] });
        const cells = child.children.flatMap((cell) => cellOf(cell, depth, blocksOf));
        if (cells.length > 0) parts.at(-1)?.rows.push(cells);
      }
    }
  };
  read(table.children, 'tbody');

  const cells = parts.flatMap(({ rows }) => rows.flat());
  if (cells.length < 2 || cells.every(({ blocks }) => blocks.length === 0)) {
    return [...captions, ...cells.flatMap(({ blocks }) => blocks)];
  }
  const body = parts.flatMap(({ name, rows }) => (rows.length > 0 ? [block(name, rows.map(rowOf))] : []));
  return [block('table', captions.length > 0 ? [block('caption', captions), ...body] : body)];
}

function cellOf(cell: ElementContent, depth: number, blocksOf: Blocks): Cell[] {
  if (cell.type !== 'element' || isLeftOut(cell)) return [];
  if (cell.tagName !== 'td' && cell.tagName !== 'th') return [];
  const { colSpan, rowSpan, align } = cell.properties;
  const side = String(align ?? '').toLowerCase();
  const attributes = {
    colspan: spanOf(colSpan),
    rowspan: spanOf(rowSpan),
    align: /^(?:left|center|right)$/.test(side) ? side : undefined,
  };
  return [{ name: cell.tagName, attributes, blocks: blocksOf(cell.children, depth + 4) }];
}

function spanOf(value: unknown): string | undefined {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span > 1 && span <= 1000 ? String(span) : undefined;
}

/** In cells; reading a line takes time by the square of its elements. */
const WIDEST = 100;

/** A row of plain cells is a line. */
function rowOf(cells: Cell[]): BlockContent {
  const plain = cells.flatMap(({ name, attributes, blocks }): MdxJsxTextElement[] => {
    const [first, ...others] = blocks;
    if (others.length > 0 || (first && first.type !== 'paragraph')) return [];
    return [inline(name, first?.type === 'paragraph' ? first.children : [], attributes)];
  });
  if (plain.length === cells.length && cells.length <= WIDEST)
    return { type: 'paragraph', children: [inline('tr', plain)] };
  const full = cells.map(
    ({ name, attributes, blocks }): MdxJsxFlowElement => block(name, blocks, attributes),
  );
  return block('tr', full);
}
