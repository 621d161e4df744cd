// Drawings made of signs, which lose their meaning when lines are joined or spaces collapse:
//
//     +--------+      +--------+
//     | Bản ghi| ---> | Kho số |
//     +--------+      +--------+
import type { Line } from './lines.ts';

/** Box drawing and block elements: "┌─┬", "███". */
const BOXES = /[\u2500-\u259f]{2}|[\u2500-\u259f].*[\u2500-\u259f]/;
/** "+--", "==+": a corner. */
const CORNER = /\+[-=]{2,}|[-=]{2,}\+/;
/** "| a |": the content of a frame, and "|" between two frames. */
const BARS = /^\|.*\|$|^[\s|]*\|[\s|]*$|\|.*(?:[-=]{2,}>|<[-=]{2,}).*\|/;
/** Nothing but signs: "/\_/\", "( o.o )", "  |  v". */
const SIGNS = /^[\s|/\\_+\-=<>^v*.'`,:;~()o#[\]]+$/;
/** In characters; longer lines are not drawn by hand. */
const LONGEST_LINE = 400;
/** Lines of the shortest drawing. */
const FEWEST_LINES = 3;

/** @returns the run of lines that look drawn, and whether they are a drawing */
export function readDrawing(lines: readonly Line[], start: number): { lines: Line[]; isDrawing: boolean } {
  const boxes = takeRun(lines, start, ({ text }) => BOXES.test(text));
  if (boxes.length >= 2) return { lines: boxes, isDrawing: true };
  const run = takeRun(lines, start, isDrawn);
  const corners = run.filter(({ text }) => CORNER.test(text)).length;
  const strokes = run.filter(({ text }) => /[/\\]/.test(text) && SIGNS.test(text)).length;
  const framed = run.every(({ text, column }) => /^\|.*\|$/.test(text) && column === run[0]?.column);
  const even = run.every(({ text }) => text.length === run[0]?.text.length);
  const isDrawing = run.length >= FEWEST_LINES && (corners > 0 || strokes >= 2 || (framed && even));
  return { lines: run, isDrawing };
}

function isDrawn({ text }: Line): boolean {
  return CORNER.test(text) || BARS.test(text) || SIGNS.test(text);
}

function takeRun(lines: readonly Line[], start: number, belongs: (line: Line) => boolean): Line[] {
  let end = start;
  for (let line = lines[end]; line && line.text.length <= LONGEST_LINE && belongs(line); line = lines[end])
    end += 1;
  return lines.slice(start, end);
}
