// Lines that are items of a list, and the lists inside them. Their marks stay in the text as they were written: a law's
// "b)" is quoted by that name, and no list of HTML counts like that.
import type { Line } from './lines.ts';
import { type Mark, readMarks } from './list-marks.ts';

/** What an item holds, in order. */
export type Item = readonly (Words | List)[];
interface Words {
  lines: Line[];
}
export interface List {
  items: Item[];
}

/** A list that is being read: its last item's mark and where that stands. */
interface Level {
  mark: Mark;
  column: number;
}

/** Lists nested deeper go on in the one that they stand in. */
const DEEPEST_LIST = 5;
/** Columns that a list stands further in than what it is part of. */
const INDENT = 2;

export function isItem(line: Line | undefined): boolean {
  return line !== undefined && readMarks(line).length > 0;
}

/** The lines that a list takes up. */
export function listLines({ items }: List): Line[] {
  return items.flat().flatMap((part) => ('items' in part ? listLines(part) : part.lines));
}

/**
 * The list that begins here: two or more items with the same kind of mark, numbers counting up by one. Lines without a
 * mark that stand further in than an item go on with it; lines with other marks, or further in, are lists inside it.
 *
 * @param ends - whether a line is something else for certain, whatever it begins with
 */
export function readList(
  lines: readonly Line[],
  start: number,
  ends: (line: Line) => boolean = () => false,
): List | undefined {
  const found = readItems(lines, start, [], ends);
  // One item by itself is a line; with a list inside it, further in, it is two.
  if (!found || (found.items.length < 2 && !found.indented)) return undefined;
  return { items: found.items };
}

interface Found extends List {
  /** The first line after it. */
  end: number;
  /** Whether an item holds a list that stands further in. */
  indented: boolean;
}

function readItems(
  lines: readonly Line[],
  start: number,
  outer: readonly Level[],
  ends: (line: Line) => boolean,
): Found | undefined {
  const first = lines[start];
  const [mark] = first ? readMarks(first) : [];
  if (!first || !mark) return undefined;
  let level: Level = { mark, column: first.column };
  const items: (Words | List)[][] = [[{ lines: [first] }]];
  let indented = false;
  let at = start + 1;
  for (; at < lines.length; ) {
    const line = lines[at];
    const item = items.at(-1);
    if (!line || !item || ends(line) || outer.some((own) => isNextOutside(own, line))) break;
    const next = nextMark(level, line, outer.length < DEEPEST_LIST);
    const marked = isItem(line);
    if (next) {
      level = { mark: next, column: line.column };
      items.push([{ lines: [line] }]);
      at += 1;
    } else if (marked) {
      const inner = outer.length < DEEPEST_LIST ? readItems(lines, at, [...outer, level], ends) : undefined;
      if (!inner || !isInside(inner, line, level, lines[inner.end])) break;
      item.push({ items: inner.items });
      indented ||= line.column >= level.column + INDENT || inner.indented;
      at = inner.end;
    } else if (line.column > level.column) {
      const last = item.at(-1);
      if (last && 'lines' in last) last.lines.push(line);
      else item.push({ lines: [line] });
      at += 1;
    } else {
      break;
    }
  }
  return { items, end: at, indented };
}

/** @returns the mark of a line that is the next item */
function nextMark({ mark, column }: Level, line: Line, mayNest: boolean): Mark | undefined {
  return readMarks(line).find(({ kind, sign, value }) => {
    if (kind !== mark.kind || sign !== mark.sign) return false;
    if (kind === 'dash') return line.column < column + INDENT || !mayNest;
    return kind === 'letter' ? value > mark.value : value === mark.value + 1;
  });
}

/** Inside a list, a line further in belongs to that one. */
function isNextOutside(level: Level, line: Line): boolean {
  return line.column < level.column + INDENT && nextMark(level, line, true) !== undefined;
}

/** A list stands in an item if it stands further in, or if its marks are of a lower kind and begin at the first. */
function isInside(inner: Found, first: Line, { mark, column }: Level, after: Line | undefined): boolean {
  if (first.column >= column + INDENT) return true;
  const [own] = readMarks(first);
  if (!own || own.rank <= mark.rank || own.value !== 1) return false;
  return inner.items.length > 1 || (after !== undefined && isNextOutside({ mark, column }, after));
}
