// Parses plain text into mdast. Blank lines separate blocks; the lengths of lines tell what their ends mean, and their
// beginnings tell headings, lists, tables and rules.
import type { Heading, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { readMetadataLines } from '../head/metadata-lines.ts';
import { readFrontMatter } from '../overrides/front-matter.ts';
import { readSourceWords } from '../source-words.ts';
import { isCode } from './code/code.ts';
import { findSpokenArticles, headingLevels, readHeading } from './headings.ts';
import { belongTogether, detectLayout, type Layout } from './layout.ts';
import { isRule, type Line, splitLines } from './lines.ts';
import { listLines, readList } from './list-items.ts';
import { fixedWidth, heading, list, paragraph, rule } from './nodes.ts';
import { numberedHeadings } from './numbering.ts';
import { findOwnHeadings } from './own-headings.ts';
import type { Piece } from './preformatted.ts';
import { joinContinuedLines } from './printed/continued-lines.ts';
import { removeRunningHeads } from './printed/running-heads.ts';
import { findSpeakers, isSubtitles } from './speech/utterances.ts';
import { readWholeTable, splitBefore, splitText, trimBlankLines } from './split-text.ts';

/** Facts about the whole file that the reading of each block needs. */
interface TextContext {
  layout: Layout;
  /** Tables and drawings, by their first lines. */
  pieces: ReadonlyMap<Line, Piece>;
  /** Lines with nothing but blank lines, or paragraphs of one line, around them. */
  alone: ReadonlySet<Line>;
  numbered: ReadonlyMap<Line, number>;
  /** Articles that begin with their text. */
  spoken: ReadonlySet<Line>;
  /** Ranks of the headings found so far, in order. */
  ranks: Map<Heading, number>;
}

/** Parse a seed's normalised text; YAML at its top goes to `file.data.overrides`. */
export function parseText(text: string, file: VFile): Root {
  const start = readFrontMatter(text, file);
  file.data.sourceWords = readSourceWords(text, start);
  const source = splitLines(text, start);
  if (isCode(source)) return { type: 'root', children: [fixedWidth(trimBlankLines(source))] };
  const head = readMetadataLines(source, file);
  const whole = readWholeTable(head);
  if (whole) return { type: 'root', children: [whole] };
  const isFilm = isSubtitles(head);
  const lines = isFilm ? head : removeRunningHeads(head, file);
  const { blocks, pieces, stamped, letterhead } = splitText(lines, file);
  const set = new Set([...pieces.values()].flatMap((piece) => piece.lines));
  const told = blocks.map((block) => block.filter((line) => !set.has(line)));
  // Whoever speaks, or is subtitled, ends lines on purpose.
  const layout = detectLayout(told, file.data.lines ?? (stamped.size > 0 || isFilm ? 'kept' : undefined));
  const speakers = stamped.size > 0 ? stamped : findSpeakers(lines);
  const cut = layout.kind === 'wrapped' ? splitBefore(blocks, speakers) : blocks;
  const joined =
    file.data.lines || isFilm ? cut : joinContinuedLines(cut, layout, (line) => set.has(line), speakers);
  return parseBlocks(joined, { layout, pieces, set, isOfficial: letterhead !== undefined });
}

function parseBlocks(
  blocks: readonly (readonly Line[])[],
  {
    layout,
    pieces,
    set,
    isOfficial,
  }: Pick<TextContext, 'layout' | 'pieces'> & {
    set: ReadonlySet<Line>;
    isOfficial: boolean;
  },
): Root {
  const said = blocks.flat().filter(({ text }) => text !== '');
  const standing = standaloneLines(blocks, layout, set);
  const alone = isOfficial ? findOwnHeadings(standing, said) : standing;
  const numbered = numberedHeadings(said, alone);
  const spoken = findSpokenArticles(said);
  const context = { layout, pieces, alone, numbered, spoken, ranks: new Map<Heading, number>() };
  // Where each line is a paragraph, blank lines mean nothing: list items may have some between them.
  const parts = layout.kind === 'paragraph' ? [blocks.flat()] : blocks;
  const children = parts.flatMap((block, index) => parseBlock(block, context, index === 0));
  const levels = headingLevels([...context.ranks.values()]);
  for (const [index, node] of [...context.ranks.keys()].entries()) node.depth = levels[index] ?? 2;
  return { type: 'root', children };
}

/** A line that the next one continues does not stand alone, even where most lines are paragraphs. */
function standaloneLines(
  blocks: readonly (readonly Line[])[],
  layout: Layout,
  set: ReadonlySet<Line>,
): ReadonlySet<Line> {
  const isAlone = (block: readonly Line[], at: number) =>
    layout.kind === 'paragraph' ? !/^\p{Ll}/u.test(block[at + 1]?.text ?? '') : block.length === 1;
  return new Set(blocks.flatMap((block) => block.filter((line, at) => isAlone(block, at) && !set.has(line))));
}

/** @param isFirst - whether the text begins here; `seedHeadline` decides about its first line */
function parseBlock(block: readonly Line[], context: TextContext, isFirst: boolean): RootContent[] {
  const { layout, pieces, alone, numbered, spoken, ranks } = context;
  const isKnown = (line: Line) => numbered.has(line) || pieces.has(line) || isRule(line);
  const nodes: RootContent[][] = [];
  let open: Line[] = [];
  let at = 0;
  const add = (lines: readonly Line[], node: RootContent) => {
    nodes.push(joinParagraphs(open, layout), [node]);
    open = [];
    at += lines.length;
  };
  const readLine = (line: Line) => {
    const [piece, rank] = [pieces.get(line), numbered.get(line)];
    if (piece) return add(piece.lines, piece.node);
    if (isRule(line)) return add([line], rule(line));
    const judged = (isFirst && at === 0 && rank === undefined) || spoken.has(line);
    const next = block[at + 1];
    const free = next && (!isKnown(next) || isRule(next)) ? next : undefined;
    const named = judged ? undefined : readHeading(line, free, alone.has(line), open.length === 0, rank);
    if (named) {
      const node = heading(named.text, 2);
      ranks.set(node, named.rank);
      return add(named.lines, node);
    }
    const items = readList(block, at, isKnown);
    if (items) return add(listLines(items), list(items));
    open.push(line);
    at += 1;
  };
  for (let line = block[0]; line; line = block[at]) readLine(line);
  nodes.push(joinParagraphs(open, layout));
  return nodes.flat();
}

function joinParagraphs(lines: readonly Line[], layout: Layout): RootContent[] {
  if (layout.kind === 'paragraph') return lines.map((line) => paragraph([line], 'break'));
  return lines.length === 0 ? [] : [paragraph(lines, belongTogether(lines, layout) ? 'space' : 'break')];
}
