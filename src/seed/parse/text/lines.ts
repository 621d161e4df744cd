// Splits a text into lines and blocks of lines, each with its position in the seed.
import type { Point, Position } from 'unist';

export interface Line {
  /** Without the white space around it. */
  text: string;
  /** As it stands in the seed, with the white space. */
  raw: string;
  /** 1-based, in the seed. */
  number: number;
  /** 1-based column of the first character that is not blank. */
  column: number;
  /** In characters from the start of the seed. */
  offset: number;
  /** Where it ends, if several lines of the seed are joined in it. */
  end?: Point;
}

/** "***", "* * *", "-----", "====", "_____" */
const RULE = /^([-=*_])(?:\s*\1){2,}$/;

export function isRule({ text }: Line): boolean {
  return RULE.test(text);
}

/** @param start - where to begin, in characters; at the start of a line */
export function splitLines(text: string, start: number): Line[] {
  let number = text.slice(0, start).split('\n').length;
  let offset = start;
  return text
    .slice(start)
    .split('\n')
    .map((raw) => {
      const indent = raw.length - raw.trimStart().length;
      const line = { text: raw.trim(), raw, number, column: indent + 1, offset: offset + indent };
      number += 1;
      offset += raw.length + 1;
      return line;
    });
}

/** Part of a line as a line of its own. @param from - index in its raw text, as is `to` */
export function sliceCell(line: Line, from: number, to: number): Line {
  const raw = line.raw.slice(from, to);
  const indent = raw.length - raw.trimStart().length;
  const start = from + indent;
  const lineStart = line.offset - line.column + 1;
  return { text: raw.trim(), raw, number: line.number, column: start + 1, offset: lineStart + start };
}

/** @returns the runs of lines between blank lines */
export function splitBlocks(lines: readonly Line[]): Line[][] {
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

export function spanPosition(first: Line, last: Line): Position {
  return { start: { line: first.number, column: first.column, offset: first.offset }, end: lineEnd(last) };
}

/** One line of two. @param text - the words of both */
export function joinLines(line: Line, next: Line, text: string): Line {
  return { ...line, text, raw: text, end: lineEnd(next) };
}

function lineEnd({ text, number, column, offset, end }: Line): Point {
  return end ?? { line: number, column: column + text.length, offset: offset + text.length };
}
