// Lines that are items of a list. Their marks stay in the text as they were written: a law's "b)" is quoted by that name,
// and no list of HTML counts like that.
import type { Line } from './lines.ts';

const MARKS = {
  dash: /^[-–—•*+·]\s+(?=\S)/,
  number: /^(\d{1,3})[.)]\s+(?=\S)/,
  letter: /^([a-zđ])[.)]\s+(?=\S)/,
  roman: /^(?:x{0,3}(?:ix|iv|v?i{0,3}))[.)]\s+(?=\S)/,
} as const;

type Mark = keyof typeof MARKS;

export function isItem(line: Line | undefined): boolean {
  return line !== undefined && markOf(line) !== undefined;
}

function markOf({ text }: Line): Mark | undefined {
  return (Object.keys(MARKS) as Mark[]).find((mark) => MARKS[mark].test(text));
}

/**
 * The items of a list that begins here: two or more lines with the same kind of mark, numbers counting up by one.
 * Lines without a mark that stand further in than it go on with their item.
 *
 * @returns the lines of each item, none if no list begins here
 */
export function listAt(lines: readonly Line[], start: number): Line[][] {
  const first = lines[start];
  const mark = first && markOf(first);
  if (!mark) return [];
  const items = [[first]];
  let item = first;
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    if (isNext(item, line, mark)) {
      items.push([line]);
      item = line;
    } else if (line.column > item.column && !markOf(line)) {
      items.at(-1)?.push(line);
    } else {
      break;
    }
  }
  return items.length >= 2 ? items : [];
}

function isNext(before: Line, line: Line, mark: Mark): boolean {
  if (!MARKS[mark].test(line.text)) return false;
  if (mark === 'dash') return line.text.charAt(0) === before.text.charAt(0);
  return mark !== 'number' || numberOf(line) === numberOf(before) + 1;
}

function numberOf({ text }: Line): number {
  return Number(MARKS.number.exec(text)?.[1]);
}
