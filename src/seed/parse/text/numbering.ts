// Numbered headings: "1. Mở đầu", "1.2 Dữ liệu", "II. Kết quả", "B. Phụ lục". A single line could as well be an item, a
// date or a price; in a whole file, headings count up from the first, and each has text of its own below it.
import type { Line } from './lines.ts';
import { type NumberedLine, readNumbers } from './numbers.ts';

/** Below headings of words; romans or letters are the outer kind, whichever comes first in the file. */
const RANK = { outer: 40, inner: 41, arabic: 50 } as const;
/** Average characters of text below each heading of a series: items have less. */
const LEAST_TEXT = { roman: 25, letter: 60, arabic: 100, dotted: 40 } as const;
/** Open series that are remembered: a deeper one has ended when an outer one continues. */
const MOST_OPEN_SERIES = 4;

interface Series {
  members: NumberedLine[];
  /** Whether one of them is no heading, so that none is. */
  mixed: boolean;
}

/**
 * @param lines - of the whole file, none of them blank
 * @param alone - lines with nothing but blank lines, or paragraphs of one line, around them
 * @returns the ranks of the lines that are headings
 */
export function numberedHeadings(
  lines: readonly Line[],
  alone: ReadonlySet<Line>,
): ReadonlyMap<Line, number> {
  const interpretations = lines.map((line) => readNumbers(line, alone.has(line)));
  const proseBefore = runningTotal(lines, interpretations);
  const found = collectSeries(withoutItems(interpretations))
    .filter((series) => namesParts(series, proseBefore))
    .sort((a, b) => b.members.length - a.members.length);
  const members = found.flatMap(({ members }) => members);
  const first = (kind: string) =>
    members.reduce((least, { kind: own, at }) => (own === kind ? Math.min(least, at) : least), Infinity);
  const outer = first('letter') < first('roman') ? 'letter' : 'roman';
  const ranks = new Map<Line, number>();
  for (const { line, kind, depth } of members) {
    const rank = kind === outer ? RANK.outer : kind === 'arabic' ? RANK.arabic + depth : RANK.inner;
    // "C." may be a letter or a hundred: the longer series gets it.
    if (!ranks.has(line)) ranks.set(line, rank);
  }
  return ranks;
}

/** Leaves out adjacent numbered lines, which are items of a list. */
function withoutItems(interpretations: readonly (readonly NumberedLine[])[]): NumberedLine[] {
  return interpretations.flatMap((own, at) => {
    const follows = (near: NumberedLine, step: number) =>
      own.some(({ series, number }) => series === near.series && number === near.number + step);
    const before = interpretations[at - 1]?.some((near) => follows(near, 1));
    const after = interpretations[at + 1]?.some((near) => follows(near, -1));
    return before || after ? [] : own.map((interpretation) => ({ ...interpretation, at }));
  });
}

function collectSeries(numbered: readonly NumberedLine[]): Series[] {
  const all: Series[] = [];
  const open = new Map<string, Series[]>();
  for (const interpretation of numbered) {
    const running = open.get(interpretation.series) ?? [];
    open.set(interpretation.series, running);
    const goesOn = (alike: boolean) =>
      running.findLastIndex(
        ({ members }) =>
          members.at(-1)?.number === interpretation.number - 1 &&
          (members.at(-1)?.fits === interpretation.fits) === alike,
      );
    const at = goesOn(true);
    const [series, other] = [running[at], running[goesOn(false)]];
    if (series) {
      series.members.push(interpretation);
      running.splice(at + 1);
    } else if (other) {
      other.members.push(interpretation);
      other.mixed = true;
    } else if (interpretation.number === 1) {
      const started = { members: [interpretation], mixed: false };
      all.push(started);
      running.push(started);
      if (running.length > MOST_OPEN_SERIES) running.shift();
    }
  }
  return all;
}

function namesParts({ members, mixed }: Series, proseBefore: readonly number[]): boolean {
  const [first] = members;
  if (!first?.fits || mixed || members.length < 2) return false;
  const texts = members.map(({ at }, index) => {
    const end = members[index + 1]?.at ?? proseBefore.length - 1;
    return (proseBefore[end] ?? 0) - (proseBefore[at + 1] ?? 0);
  });
  const least = LEAST_TEXT[first.kind === 'arabic' && first.depth > 1 ? 'dotted' : first.kind];
  // The last is followed by the rest of the file, whose length says little.
  const between = texts.slice(0, -1);
  return texts.every((text) => text > 0) && between.reduce((a, b) => a + b, 0) >= least * between.length;
}

/** @returns for each line, and for the end, the number of characters in earlier lines that are no headings */
function runningTotal(
  lines: readonly Line[],
  interpretations: readonly (readonly NumberedLine[])[],
): number[] {
  const totals = [0];
  for (const [at, { text }] of lines.entries()) {
    const names = interpretations[at]?.some(({ fits }) => fits);
    totals.push((totals[at] ?? 0) + (names ? 0 : text.length));
  }
  return totals;
}
