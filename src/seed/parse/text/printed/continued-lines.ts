// Puts a sentence together that the ends of lines cut, where the lengths of lines alone do not tell: an item that runs
// on, a line that a PDF ended early, a word with a hyphen at the line's end.

import type { Layout } from '../layout.ts';
import { isRule, joinLines, type Line } from '../lines.ts';
import { readMarks } from '../list-marks.ts';
import { collectWords, type KnownWords, readHyphen } from './hyphens.ts';

/** In characters: a line cut inside a sentence is no shorter; verse is. */
const SHORTEST_LINE = 45;
/** A line between long ones may end earlier. */
const SHORTEST_AMONG_LONG = 10;
/** In characters: a longer line is a paragraph. */
const LONGEST_LINE = 132;
/** Share of the width that a cut line fills at least if the next begins with a capital. */
const FILLED_SHARE = 0.85;
const SENTENCE_END = /[.!?…:;。！？]["”’»)\]]?$/u;
const SMALL = /^["“‘«(]?\p{Ll}/u;
const HYPHEN = /[-\u2010¬–]/;
const QUOTED = /^>/;
/** "Tên ....... 3", "Huế      1.265" */
const SET = /\S {3,}\S|\.{5,}|\t/;

/**
 * @param blocks - of the whole file
 * @param isFixed - whether a line belongs to a table, a drawing or code
 * @param starts - lines that continue none
 * @returns the blocks, in which each line that goes on is one with the next
 */
export function joinContinuedLines(
  blocks: readonly (readonly Line[])[],
  layout: Layout,
  isFixed: (line: Line) => boolean,
  starts: ReadonlySet<Line>,
): Line[][] {
  const width = cutWidth(blocks, isFixed);
  const longest = blocks
    .flat()
    .reduce((most, line) => (isFixed(line) ? most : Math.max(most, line.text.length)), 0);
  // Where each line is a paragraph, only those as long as any may be cut.
  const least = layout.kind === 'paragraph' ? longest * FILLED_SHARE : 0;
  let known: KnownWords | undefined;
  const readGap = (before: Line, line: Line, shortest: number | undefined) => {
    if (HYPHEN.test(before.text.slice(-1))) {
      known ??= collectWords(blocks.flat());
      const gap = readHyphen(before.text, line.text, known);
      if (gap) return gap;
    }
    if (width === undefined || shortest === undefined || before.text.length < least) return undefined;
    return goesOn(before, line, width, shortest) ? 'space' : undefined;
  };
  return blocks.map((block) => {
    const shortest = shortestCut(block);
    const runs: Run[] = [];
    for (const [at, line] of block.entries()) {
      const [run, before] = [runs.at(-1), block[at - 1]];
      const isApart = !before || isFixed(line) || isFixed(before) || starts.has(line);
      const gap = isApart || !mayContinue(before, line) ? undefined : readGap(before, line, shortest);
      if (run && gap) {
        if (gap === 'cut') run.words.push((run.words.pop() ?? '').slice(0, -1));
        run.words.push(gap === 'space' ? ' ' : '', line.text);
        run.last = line;
      } else runs.push({ first: line, last: line, words: [line.text] });
    }
    return runs.map(({ first, last, words }) =>
      first === last ? first : joinLines(first, last, words.join('')),
    );
  });
}

/** Lines that are one. */
interface Run {
  first: Line;
  last: Line;
  words: string[];
}

function mayContinue(before: Line, line: Line): boolean {
  return !isRule(line) && !isRule(before) && !QUOTED.test(line.text) && readMarks(line).length === 0;
}

/** @returns in characters, the least length of a line of the block that goes on; `undefined` if the block is verse */
function shortestCut(block: readonly Line[]): number | undefined {
  const long = block.filter(({ text }) => text.length >= SHORTEST_LINE).length;
  if (long === 0 || SMALL.test(block[0]?.text ?? '')) return undefined;
  return long > 1 ? SHORTEST_AMONG_LONG : SHORTEST_LINE;
}

function goesOn(before: Line, line: Line, width: number, shortest: number): boolean {
  if (SET.test(before.text) || SET.test(line.text)) return false;
  if (SENTENCE_END.test(before.text) || before.text.length > LONGEST_LINE) return false;
  if (SMALL.test(line.text)) return before.text.length >= shortest;
  const isFilled = before.text.length >= width * FILLED_SHARE;
  return isFilled && /^[\p{L}\p{N}("“‘«]/u.test(line.text) && /\p{Ll}/u.test(line.text);
}

/** @returns the width at which sentences are cut, `undefined` if none is */
function cutWidth(
  blocks: readonly (readonly Line[])[],
  isFixed: (line: Line) => boolean,
): number | undefined {
  let width = 0;
  for (const block of blocks) {
    if (SMALL.test(block[0]?.text ?? '')) continue;
    for (const [at, line] of block.entries()) {
      const before = block[at - 1];
      if (!before || !SMALL.test(line.text) || isFixed(before) || isFixed(line)) continue;
      const { length } = before.text;
      if (length >= SHORTEST_LINE && length <= LONGEST_LINE && !SENTENCE_END.test(before.text)) {
        width = Math.max(width, length);
      }
    }
  }
  return width || undefined;
}
