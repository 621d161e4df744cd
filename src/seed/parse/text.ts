// Plain text → mdast. Blank lines part paragraphs; what the lines inside one mean is decided by their length.
import type { Break, Paragraph, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { readFrontMatter } from './front-matter.ts';

interface Line {
  text: string;
  /** 1-based, in the seed. */
  number: number;
  /** 1-based column of the first character that is not blank. */
  column: number;
  /** In characters from the start of the seed. */
  offset: number;
}

/** Lines this long on average are paragraphs themselves; shorter ones are verse, addresses or lists, whose breaks matter. */
const PARAGRAPH_LENGTH = 90;

/** Parse a seed's normalised text; YAML at its top goes to `file.data.author`. */
export function parseText(text: string, file: VFile): Root {
  const start = readFrontMatter(text, file);
  const children = blocksOf(linesOf(text, start)).flatMap((block) => {
    const length = block.reduce((sum, line) => sum + line.text.length, 0);
    return length / block.length >= PARAGRAPH_LENGTH
      ? block.map((line) => paragraph([line]))
      : [paragraph(block)];
  });
  return { type: 'root', children };
}

function linesOf(text: string, start: number): Line[] {
  let number = text.slice(0, start).split('\n').length;
  let offset = start;
  return text
    .slice(start)
    .split('\n')
    .map((raw) => {
      const indent = raw.length - raw.trimStart().length;
      const line = { text: raw.trim(), number, column: indent + 1, offset: offset + indent };
      number += 1;
      offset += raw.length + 1;
      return line;
    });
}

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of lines) {
    if (line.text === '') {
      open = undefined;
    } else if (open) {
      open.push(line);
    } else {
      open = [line];
      blocks.push(open);
    }
  }
  return blocks;
}

function paragraph(lines: readonly Line[]): Paragraph {
  const texts = lines.map(
    (line): Text => ({ type: 'text', value: line.text, position: positionOf(line, line) }),
  );
  const children = texts.flatMap((text, index): (Text | Break)[] =>
    index === 0 ? [text] : [{ type: 'break' }, text],
  );
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last
    ? { type: 'paragraph', children, position: positionOf(first, last) }
    : { type: 'paragraph', children };
}

function positionOf(first: Line, last: Line) {
  const length = last.text.length;
  return {
    start: { line: first.number, column: first.column, offset: first.offset },
    end: { line: last.number, column: last.column + length, offset: last.offset + length },
  };
}
