// Splits a line of a letterhead into its two columns, which blanks or a tab part, or only one blank after copying:
// "UBND XÃ TÂN HÒA      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 15/TB-UBND Tân Hòa, ngày 5 tháng 6 năm 2023".
import { collapseSpace } from '../metadata/sentence/running-text.ts';
import { type CellLook, readCellLook } from './cell-look.ts';
import { isTelling } from './is-telling.ts';

/** Part of a line, by its characters. */
export interface Column {
  from: number;
  to: number;
}

/** Looks of the right column, and of the left one. */
const RIGHT: ReadonlySet<CellLook> = new Set(['title', 'motto', 'place', 'ornament']);
const LEFT: ReadonlySet<CellLook> = new Set(['number', 'ornament', 'subject']);
/** Words between which there is one blank. */
const PIECE = /\S+(?: \S+)*/g;
/** In characters, and in words: a line with more is text. */
const LONGEST_LINE = 300;
const MOST_WORDS = 30;

/** @returns one column or two */
export function splitColumns(line: string): Column[] {
  if (line.length > LONGEST_LINE) return [{ from: 0, to: line.length }];
  const pieces = [...line.matchAll(PIECE)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  const whole = joinColumns(pieces);
  if (!whole) return [];
  if (pieces.length === 1 && !isTelling(line)) return [whole];
  const look = lookAt(line, whole);
  const isWhole = look !== 'other';
  // A place and a day may have a number before them.
  if (pieces.length === 1)
    return (isWhole && look !== 'place' ? undefined : splitWords(line, whole)) ?? [whole];
  const splits = pieces.slice(1).map((_, at) => splitAt(pieces, at + 1));
  const known = splits.find(([, right]) => RIGHT.has(lookAt(line, right)));
  if (known) return known;
  // A motto may have wide blanks around its dashes.
  if (isWhole && look !== 'capitals' && look !== 'issuer') return [whole];
  return splits.find(([left]) => LEFT.has(lookAt(line, left))) ?? splitAtWidestGap(splits);
}

/** Where one blank parts the columns, the words must say so. */
function splitWords(line: string, { from, to }: Column): Column[] | undefined {
  const blanks = [...line.slice(from, to).matchAll(/ /g)].map(({ index }) => from + index);
  if (blanks.length > MOST_WORDS) return undefined;
  const splits = blanks.map(
    (at) =>
      [
        { from, to: at },
        { from: at + 1, to },
      ] as [Column, Column],
  );
  return splits.find(([left, right]) => {
    const look = lookAt(line, right);
    if (look === 'place') return lookAt(line, left) === 'number';
    return (look === 'title' || look === 'motto') && lookAt(line, left) !== 'other';
  });
}

function splitAt(pieces: readonly Column[], at: number): [Column, Column] {
  const [left, right] = [joinColumns(pieces.slice(0, at)), joinColumns(pieces.slice(at))];
  if (!left || !right) throw new RangeError('Expected pieces on both sides');
  return [left, right];
}

function splitAtWidestGap(splits: readonly [Column, Column][]): Column[] {
  const width = ([left, right]: readonly [Column, Column]) => right.from - left.to;
  return splits.reduce(
    (widest, split) => (width(split) > width(widest) ? split : widest),
    splits[0] ?? [
      { from: 0, to: 0 },
      { from: 0, to: 0 },
    ],
  );
}

function joinColumns(pieces: readonly Column[]): Column | undefined {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last && { from: first.from, to: last.to };
}

function lookAt(line: string, column: Column): CellLook {
  return readCellLook(wordsAt(line, column));
}

/** The words of a column, with one space between them. */
export function wordsAt(line: string, { from, to }: Column): string {
  return collapseSpace(line.slice(from, to));
}
