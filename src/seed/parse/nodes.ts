// Lines → mdast nodes.
import type { Break, Heading, Paragraph, RootContent, Text } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { type Line, positionOf } from './lines.ts';

type Gap = 'break' | 'space';

export function paragraph(lines: readonly Line[], gap: Gap): Paragraph {
  return { type: 'paragraph', children: inline(lines, gap), ...place(lines) };
}

export function heading(lines: readonly Line[], depth: Heading['depth']): Heading {
  return { type: 'heading', depth, children: inline(lines, 'space'), ...place(lines) };
}

/** A list whose marks are in its text. @param items - the lines of each */
export function list(items: readonly (readonly Line[])[]): MdxJsxFlowElement {
  const children = items.map((item) => element('li', [paragraph(item, 'space')]));
  const className = { type: 'mdxJsxAttribute', name: 'class', value: 'as-written' } as const;
  return { ...element('ul', children), attributes: [className], ...place(items.flat()) };
}

/** Cells are parted by tabs. */
export function table(rows: readonly Line[]): MdxJsxFlowElement {
  const children = rows.map((row) =>
    element(
      'tr',
      row.text
        .split('\t')
        .map((text) =>
          element('td', text.trim() ? [paragraph([{ ...row, text: text.trim() }], 'break')] : []),
        ),
    ),
  );
  return { ...element('table', [element('tbody', children)]), ...place(rows) };
}

export function rule(line: Line): RootContent {
  return { type: 'thematicBreak', position: positionOf(line, line) };
}

function element(name: string, children: MdxJsxFlowElement['children']): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: [], children };
}

/** A text node a line, so that no mark at a line's end meets one at the next line's start. */
function inline(lines: readonly Line[], gap: Gap): (Text | Break)[] {
  if (gap === 'space') {
    const value = lines.map(({ text }) => text).join(' ');
    return [{ type: 'text', value, ...place(lines) }];
  }
  return lines.flatMap((line, index) => {
    const text: Text = { type: 'text', value: line.text, position: positionOf(line, line) };
    return index === 0 ? [text] : [{ type: 'break' }, text];
  });
}

function place(lines: readonly Line[]) {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? { position: positionOf(first, last) } : {};
}
