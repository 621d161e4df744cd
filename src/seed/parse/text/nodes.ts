// Builds mdast nodes from lines.
import type { Break, Code, Heading, Paragraph, RootContent, Text } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { flowElement } from '../../mdast/jsx.ts';
import { type Line, spanPosition } from './lines.ts';
import { type List, listLines } from './list-items.ts';
import { readSteps } from './verse-steps.ts';

type Gap = 'break' | 'space';

export function paragraph(lines: readonly Line[], gap: Gap): Paragraph {
  return { type: 'paragraph', children: inline(lines, gap), ...place(lines) };
}

export function heading(lines: readonly Line[], depth: Heading['depth']): Heading {
  return { type: 'heading', depth, children: inline(lines, 'space'), ...place(lines) };
}

/** A list whose marks stay in its text. */
export function list({ items }: List): MdxJsxFlowElement {
  const children = items.map((item) =>
    flowElement(
      'li',
      item.map((part) => ('items' in part ? list(part) : paragraph(part.lines, 'space'))),
    ),
  );
  return { ...flowElement('ul', children, { class: 'as-written' }), ...place(listLines({ items })) };
}

/** Lines that look like a table, and its rows if they are one. */
export interface MaybeTable {
  lines: readonly Line[];
  rows?: Rows;
}

export interface Rows {
  /** Rows of column names; all other rows are `body`. */
  head: readonly (readonly Line[])[];
  body: readonly (readonly Line[])[];
}

/** @param lines - all lines of the table, drawn ones included */
export function table(lines: readonly Line[], { head, body }: Rows): MdxJsxFlowElement {
  const tableRows = (rows: Rows['body'], name: 'td' | 'th') =>
    rows.map((cells) =>
      flowElement(
        'tr',
        cells.map((cell) => flowElement(name, cell.text ? [paragraph([cell], 'break')] : [])),
      ),
    );
  const parts = [
    ...(head.length > 0 ? [flowElement('thead', tableRows(head, 'th'))] : []),
    ...(body.length > 0 ? [flowElement('tbody', tableRows(body, 'td'))] : []),
  ];
  return { ...flowElement('table', parts), ...place(lines) };
}

/** Lines whose spaces metadata. */
export function fixedWidth(lines: readonly Line[]): Code {
  return { type: 'code', value: lines.map(({ raw }) => raw.trimEnd()).join('\n'), ...place(lines) };
}

export function rule(line: Line): RootContent {
  return { type: 'thematicBreak', position: spanPosition(line, line) };
}

/** One text node a line, so that a mark at a line's end never meets one at the next line's start. */
function inline(lines: readonly Line[], gap: Gap): (Text | Break)[] {
  if (gap === 'space') {
    const value = lines.map(({ text }) => text).join(' ');
    return [{ type: 'text', value, ...place(lines) }];
  }
  const steps = readSteps(lines);
  return lines.flatMap((line, index) => {
    const value = '\u00a0'.repeat(steps[index] ?? 0) + line.text;
    const text: Text = { type: 'text', value, position: spanPosition(line, line) };
    return index === 0 ? [text] : [{ type: 'break' }, text];
  });
}

function place(lines: readonly Line[]) {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? { position: spanPosition(first, last) } : {};
}
