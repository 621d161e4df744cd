import type { Paragraph, Text } from 'mdast';

/** A line of a paragraph whose lines are kept, or all of another one. */
export interface TextLine {
  text: string;
  /** 1-based column in the seed where it begins; 1 if that is not known. */
  column: number;
  /** 1-based numbers of its first and last line in the seed; 0 if they are not known. */
  from: number;
  to: number;
  node: Text;
  paragraph: Paragraph;
}

/** @returns `undefined` if anything in the paragraph is more than its words */
export function textLinesOf(paragraph: Paragraph): TextLine[] | undefined {
  const lines: TextLine[] = [];
  for (const node of paragraph.children) {
    if (node.type === 'text') {
      const { start, end } = node.position ?? {};
      const place = { column: start?.column ?? 1, from: start?.line ?? 0, to: end?.line ?? 0 };
      lines.push({ text: node.value, ...place, node, paragraph });
    } else if (node.type !== 'break') return undefined;
  }
  return lines;
}
