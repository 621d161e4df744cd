// Finds the lines that every page of a book repeats: its number, alone or beside a title. They are told from numbered
// parts by what only pages do: they count on whatever the text says, most often in the middle of a sentence.
import { alternatives } from '../../../languages/alternatives.ts';
import type { Line } from '../lines.ts';
import { breaksSentence } from './broken-sentence.ts';
import { type PageNumber, readPageNumber } from './page-number.ts';
import { findRepeatedLines } from './repeated-lines.ts';

/** A numbered line and the one that it continues, which makes a chain. */
interface Member extends PageNumber {
  /** Index among the lines. */
  at: number;
  before?: Member;
  length: number;
}

const FEWEST_PAGES = 3;
/** Pages whose line the scanner did not see, at most, between two that it saw. */
const MOST_MISSING = 2;
/** Volumes of a file that each begin to count anew. */
const MOST_CHAINS = 6;
/** In lines: numbers that stand this far apart, always, are pages. */
const SHORTEST_PAGE = 15;
const EVEN = 0.2;
const DIVISION = new RegExp(
  `^${alternatives(({ divisions = {} }) => Object.values(divisions).flat())}$`,
  'iu',
);

/** @returns the page number of each line that has one, by the index of the line */
export function findPageLines(lines: readonly Line[]): Map<number, PageNumber> {
  const numbered = lines.flatMap(({ text }, at): Member[] => {
    const number = text === '' ? undefined : readPageNumber(text);
    return number ? [{ ...number, at, length: 1 }] : [];
  });
  if (numbered.length === 0) return new Map();
  const titles = findRepeatedLines(lines, FEWEST_PAGES);
  const above = countTextLines(lines, new Set(numbered.map(({ at }) => at)));
  const found = new Map<number, PageNumber>();
  for (const beside of [true, false]) {
    let rest = sureMembers(
      numbered.filter(({ side }) => (side !== 'alone') === beside),
      lines,
      titles,
    );
    for (let tries = 0; tries < MOST_CHAINS && rest.length > 0; tries++) {
      const chain = longestChain(rest, above);
      const used = new Set(chain.map(({ at }) => at));
      rest = rest.filter(({ at }) => !used.has(at));
      if (isPaged(chain, lines, titles)) for (const member of chain) found.set(member.at, member);
    }
  }
  return found;
}

/** Leaves out lines that could as well be the headings of parts. */
function sureMembers(
  members: readonly Member[],
  lines: readonly Line[],
  titles: ReadonlySet<number>,
): Member[] {
  const byTitle = Map.groupBy(members, ({ title }) => title);
  return [...byTitle.values()]
    .filter((series) => {
      const [first] = series;
      if (first === undefined || (first.side !== 'alone' && DIVISION.test(first.title))) return false;
      if (first.side === 'alone') return true;
      if (new Set(series.map(({ side }) => side)).size > 1 || series.some(({ isSaid }) => isSaid))
        return true;
      return (
        first.title.includes(' ') && series.length >= FEWEST_PAGES && isInSentences(series, lines, titles)
      );
    })
    .flat()
    .sort((a, b) => a.at - b.at);
}

/** The longest series that counts up, in one pass: each number continues the longest that ends shortly before it. */
function longestChain(members: readonly Member[], above: Uint32Array): Member[] {
  const ends = new Map<number, Member>();
  let best: Member | undefined;
  for (const member of members) {
    const befores = Array.from({ length: MOST_MISSING + 1 }, (_, missing) =>
      ends.get(member.value - 1 - missing),
    );
    const before = befores
      .filter((end) => end !== undefined && (above[member.at] ?? 0) > (above[end.at] ?? 0))
      .reduce((longest, end) => ((end?.length ?? 0) > (longest?.length ?? 0) ? end : longest), undefined);
    const own = { ...member, length: (before?.length ?? 0) + 1, ...(before && { before }) };
    if (own.length >= (ends.get(member.value)?.length ?? 0)) ends.set(member.value, own);
    if (own.length > (best?.length ?? 0)) best = own;
  }
  const chain: Member[] = [];
  for (let member = best; member; member = member.before) chain.unshift(member);
  return chain;
}

function isPaged(chain: readonly Member[], lines: readonly Line[], titles: ReadonlySet<number>): boolean {
  const [first] = chain;
  if (!first || chain.length < 2) return false;
  if (chain.every(({ isTotal }) => isTotal)) return true;
  if (chain.length < FEWEST_PAGES) return false;
  if (first.side === 'alone') {
    return chain.every(({ isSaid }) => isSaid) || isInSentences(chain, lines, titles) || isEven(chain);
  }
  const byTitle = Map.groupBy(chain, ({ title }) => title);
  const repeated = chain.filter(({ title }) => (byTitle.get(title)?.length ?? 0) > 1);
  return repeated.length >= chain.length / 2;
}

/** Whether at least half of the lines stand in the middle of a sentence. */
function isInSentences(
  members: readonly Member[],
  lines: readonly Line[],
  titles: ReadonlySet<number>,
): boolean {
  return members.filter(({ at }) => breaksSentence(lines, at, at, titles)).length >= members.length / 2;
}

/** Whether numbers stand in even distances, about a page apart. */
function isEven(members: readonly Member[]): boolean {
  const gaps = members.slice(1).map(({ at }, index) => at - (members[index]?.at ?? 0));
  const middle = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return (
    gaps.length >= FEWEST_PAGES &&
    middle >= SHORTEST_PAGE &&
    gaps.every((gap) => Math.abs(gap - middle) <= middle * EVEN)
  );
}

/** @returns for each line, and for the end, how many lines with text and no number are above it */
function countTextLines(lines: readonly Line[], numbered: ReadonlySet<number>): Uint32Array {
  const counts = new Uint32Array(lines.length + 1);
  for (const [at, { text }] of lines.entries()) {
    counts[at + 1] = (counts[at] ?? 0) + (text !== '' && !numbered.has(at) ? 1 : 0);
  }
  return counts;
}
