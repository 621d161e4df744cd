// Infers what the end of a line means in a file from the lengths of its lines.
import type { Line } from './lines.ts';
import { isItem } from './list-items.ts';
import { areTermLines } from './term-lines.ts';

/**
 * - `paragraph`: each line is a paragraph, as crawlers and word processors save text
 * - `wrapped`: lines are wrapped at a width and belong together (RFC, Gutenberg, mail)
 * - `kept`: lines are lines (verse, addresses)
 */
export type Layout = { kind: 'paragraph' | 'kept' } | { kind: 'wrapped'; width: number };

/** In characters: lines are wrapped at no greater width, and at no smaller one than `NARROWEST`. */
const MAX_WIDTH = 132;
const MIN_WIDTH = 45;
/** Share of the width that a wrapped line fills at least: the next word did not fit. */
const FILLED_SHARE = 0.7;
/** Share of the lines that must look wrapped. */
const WRAPPED_SHARE = 0.7;
/** "… trong luyện tập.": a wrapped line ends inside a sentence far more often than at its end. */
const SENTENCE_END = /[.!?…]["”’»)\]]?$/u;
/** In characters: longer lines are paragraphs, unless all are wrapped at one width. */
const LONG_LINE = 90;
/** Aligned columns: "Huế      1.265     giảm". */
const COLUMNS = /\S {3,}\S/;
/** "Mở đầu ........ 3": a line of a table of contents fills its width with dots. */
const DOTS = /\.{5,}|(?: \.){4,}/;

/**
 * @param blocks - of the whole file; lines that stand alone tell nothing
 * @param wished - the author's override
 */
export function detectLayout(blocks: readonly (readonly Line[])[], wished?: Layout['kind']): Layout {
  // With width 0 all lines of a block belong together, however short.
  if (wished) return wished === 'wrapped' ? { kind: wished, width: 0 } : { kind: wished };
  const longest = blocks.flat().reduce((most, { text }) => Math.max(most, text.length), 0);
  const width = wrapWidth(blocks);
  if (longest <= MAX_WIDTH && width) return { kind: 'wrapped', width };
  return { kind: longest > LONG_LINE ? 'paragraph' : 'kept' };
}

/** Whether the lines of a block are pieces of one paragraph: no line but the last leaves room for the next word. */
export function belongTogether(lines: readonly Line[], layout: Layout): boolean {
  if (layout.kind !== 'wrapped' || lines.some(({ text }) => COLUMNS.test(text) || DOTS.test(text))) {
    return false;
  }
  if (areTermLines(lines)) return false;
  return lines.slice(0, -1).every(({ text }) => text.length >= layout.width * FILLED_SHARE);
}

/** @returns the width at which lines are wrapped, `undefined` if they are not */
function wrapWidth(blocks: readonly (readonly Line[])[]): number | undefined {
  // The last line of a paragraph, or of a list's item, may have any length; verse is short in every line.
  const cut = blocks
    .filter((block) => block.some(({ text }) => text.length >= MIN_WIDTH))
    .flatMap((block) => block.slice(0, -1).filter((_, at) => !isItem(block[at + 1])));
  const lengths = cut.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const filled = lengths.filter((length) => length >= width * FILLED_SHARE).length;
  const ends = cut.filter(({ text }) => SENTENCE_END.test(text)).length;
  const isCut =
    lengths.length >= 3 &&
    width >= MIN_WIDTH &&
    filled / lengths.length >= WRAPPED_SHARE &&
    ends <= lengths.length / 2;
  return isCut ? width : undefined;
}
