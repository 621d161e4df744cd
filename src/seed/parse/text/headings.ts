// Finds lines that name the part of the text below them. The rank says which of two headings contains the other;
// levels follow from the ranks in a text, so that they nest without gaps.
import { alternatives } from '../../languages/alternatives.ts';
import type { Divisions } from '../../languages/language.ts';
import { isRule, type Line } from './lines.ts';
import { ITEM_LETTERS } from './list-marks.ts';

const DIGITS = String.raw`[IVXLC]+|\d+`;
const NUMERAL = `(?:${DIGITS}|${alternatives(({ divisions }) => divisions?.ordinals)})`;
const END = String.raw`(?=[\s.:–-]|$)`;

/** Named divisions of laws, reports and books, outermost first: "PHẦN THỨ NHẤT", "Chương IV", "Mục 2", "Điều 12." */
const DIVISIONS: readonly RegExp[] = [
  new RegExp(`^${named('part', 'book')}\\s+${NUMERAL}${END}`, 'iu'),
  new RegExp(`^${named('chapter')}\\s+${NUMERAL}${END}`, 'iu'),
  new RegExp(`^${named('section')}\\s+(?:${DIGITS})${END}`, 'iu'),
  new RegExp(String.raw`^${named('article')}\s+\d+[${ITEM_LETTERS}]?\.(?=\s|$)`, 'iu'),
];
const ARTICLE = 3;
/** "# Một", "## Hai": as in Markdown. */
const HASHES = /^(#{1,6})\s+(?=\S)/;
/** "KẾT LUẬN", "II. KẾT QUẢ": capitals only, in two words or more; not "TP.HCM 2023". */
const CAPITALS = /^(?=.*\p{Lu}{2})[^\p{Ll}]{4,100}$/u;
/** A quick test: nearly every line has a small letter near its start. */
const SMALL = /\p{Ll}/u;
const WORD = /\p{Lu}{2}/u;
const SPOKEN = /[.;,]["”’)]?$/;
const SENTENCE_END = /[.,;:!?]["”’)]?$/;
/** In characters; a longer line is text that begins with a division's number. */
const LONGEST_HEADING = 160;
/** In characters: the name of an article that ends with a full stop; a longer one is the article's text. */
const LONGEST_NAME = 60;

const RANK = { hashes: 1, division: 10, underlined: 20, capitals: 30 } as const;

export interface HeadingLine {
  rank: number;
  /** Length of the marks at the start of the line that are not part of the heading. */
  marks: number;
  /** Whether the line only names the division; its title may be the next line. */
  bare: boolean;
}

/** @param alone - whether nothing but blank lines, or paragraphs of one line, are around it */
export function readHeadingLine({ text }: Line, alone: boolean): HeadingLine | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  const hashes = HASHES.exec(text);
  if (hashes) {
    return { rank: RANK.hashes + (hashes[1]?.length ?? 0), marks: hashes[0].length, bare: false };
  }
  const level = DIVISIONS.findIndex((division) => division.test(text));
  if (level >= 0) {
    const name = text.replace(DIVISIONS[level] ?? '', '').trim();
    // "Điều 5 của Luật này quy định …" mentions a division, and so does a line that ends as a sentence. An article may
    // have a name with a full stop, or begin with its own text.
    const longest = level < ARTICLE ? 0 : LONGEST_NAME;
    const speaks = /^\p{Ll}/u.test(name) || (name.length > longest && SPOKEN.test(name));
    return speaks ? undefined : { rank: RANK.division + level, marks: 0, bare: name === '' || name === '.' };
  }
  return alone && isCapitals(text) ? { rank: RANK.capitals, marks: 0, bare: false } : undefined;
}

/** @returns articles that are no headings although their names would do: others of the text begin with what they say */
export function findSpokenArticles(lines: readonly Line[]): ReadonlySet<Line> {
  const ended = lines.filter(({ text }) => DIVISIONS[ARTICLE]?.test(text) && SPOKEN.test(text));
  return new Set(ended.some((line) => readHeadingLine(line, false) === undefined) ? ended : []);
}

function named(...kinds: readonly (keyof Divisions)[]): string {
  return alternatives(({ divisions }) => kinds.flatMap((kind) => divisions?.[kind] ?? []));
}

function isCapitals(text: string): boolean {
  return (
    !SMALL.test(text) &&
    CAPITALS.test(text) &&
    !SENTENCE_END.test(text) &&
    text.split(' ').filter((word) => WORD.test(word)).length >= 2
  );
}

/** "======" or "------" below a line of text. @returns the rank, `undefined` if it underlines nothing */
export function underlineRank({ text }: Line): number | undefined {
  if (!/^(?:={3,}|-{3,})$/.test(text)) return undefined;
  return RANK.underlined + (text.startsWith('=') ? 0 : 1);
}

export interface HeadingBlock {
  rank: number;
  /** The lines of the heading's words. */
  text: Line[];
  /** All lines of the heading, an underline included. */
  lines: Line[];
}

/**
 * Read a heading of one line or two: underlined, or a division with its title in capitals below it.
 *
 * @param next - the line below, if it can belong to the heading
 * @param starts - whether the block has no text above it
 * @param rank - given if the line is known to be a heading
 */
export function readHeading(
  line: Line,
  next: Line | undefined,
  alone: boolean,
  starts: boolean,
  rank: number | undefined,
): HeadingBlock | undefined {
  if (rank !== undefined) return { rank, text: [line], lines: [line] };
  const underline = next && starts && !isRule(line) ? underlineRank(next) : undefined;
  if (next && underline !== undefined) return { rank: underline, text: [line], lines: [line, next] };
  const found = readHeadingLine(line, alone);
  if (!found) return undefined;
  const own = { ...line, text: line.text.slice(found.marks), offset: line.offset + found.marks };
  const title = found.bare && next && isCapitals(next.text) ? [next] : [];
  return { rank: found.rank, text: [own, ...title], lines: [line, ...title] };
}

/** @returns a level for each rank, in the same order, from 2 and without gaps */
export function headingLevels(ranks: readonly number[]): (2 | 3 | 4 | 5 | 6)[] {
  const open: number[] = [];
  return ranks.map((rank) => {
    while ((open.at(-1) ?? -1) >= rank) open.pop();
    open.push(rank);
    return Math.min(open.length + 1, 6) as 2 | 3 | 4 | 5 | 6;
  });
}
