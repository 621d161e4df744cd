import type { Paragraph, Text } from 'mdast';

/** A line of a paragraph whose line ends are kept, or the whole text of any other paragraph. */
export interface TextLine {
  /** Without the blanks that indent verse. */
  text: string;
  /** 1-based column of its start in the seed; 1 if unknown. */
  column: number;
  /** 1-based numbers of its first and last line in the seed; 0 if unknown. */
  from: number;
  to: number;
  node: Text;
  paragraph: Paragraph;
}

/** @returns `undefined` if the paragraph holds anything but text and line breaks */
export function paragraphLines(paragraph: Paragraph): TextLine[] | undefined {
  const lines: TextLine[] = [];
  for (const node of paragraph.children) {
    if (node.type === 'text') {
      const { start, end } = node.position ?? {};
      const place = { column: start?.column ?? 1, from: start?.line ?? 0, to: end?.line ?? 0 };
      lines.push({ text: node.value.replace(/^\u00a0+/, ''), ...place, node, paragraph });
    } else if (node.type !== 'break') return undefined;
  }
  return lines;
}
