// Finds lines that are items of a list, and lists inside items. Marks stay in the text as they are written: a law's
// "b)" is cited by that name, and no HTML list counts like that.
import type { Line } from './lines.ts';
import { type Mark, readMarks } from './list-marks.ts';

/** The content of an item, in order. */
export type Item = readonly (Words | List)[];
interface Words {
  lines: Line[];
}
export interface List {
  items: Item[];
}

/** A list that is being read: its last item's mark and the column of that. */
interface Level {
  mark: Mark;
  column: number;
}

/** Levels of nesting; lines of deeper lists join the list around them. */
const DEEPEST_LIST = 5;
/** In columns: a nested list is indented by at least this. */
const INDENT = 2;

export function isItem(line: Line | undefined): boolean {
  return line !== undefined && readMarks(line).length > 0;
}

/** All lines of a list. */
export function listLines({ items }: List): Line[] {
  return items.flat().flatMap((part) => ('items' in part ? listLines(part) : part.lines));
}

/**
 * Read the list that begins at a line: two or more items with the same kind of mark, numbers counting up by one. Lines
 * without a mark that are indented further than an item continue it; those with other marks are lists inside it.
 *
 * @param ends - whether a line is certainly something else, whatever it begins with
 */
export function readList(
  lines: readonly Line[],
  start: number,
  ends: (line: Line) => boolean = () => false,
): List | undefined {
  const found = readItems(lines, start, [], ends);
  // A single item is a line of text, unless an indented list is inside it.
  if (!found || (found.items.length < 2 && !found.indented)) return undefined;
  return { items: found.items };
}

interface Found extends List {
  /** The first line after it. */
  end: number;
  /** Whether an item contains an indented list. */
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

/** Whether a line is the next item of a list around this one; an indented line belongs to the inner list. */
function isNextOutside(level: Level, line: Line): boolean {
  return line.column < level.column + INDENT && nextMark(level, line, true) !== undefined;
}

/** A list is inside an item if it is indented, or if its marks are of a lower kind and begin at the first. */
function isInside(inner: Found, first: Line, { mark, column }: Level, after: Line | undefined): boolean {
  if (first.column >= column + INDENT) return true;
  const [own] = readMarks(first);
  if (!own || own.rank <= mark.rank || own.value !== 1) return false;
  return inner.items.length > 1 || (after !== undefined && isNextOutside({ mark, column }, after));
}
