// Plain text → mdast. Blank lines part blocks; what the lines inside one mean is told by their lengths, and which of them
// are headings, lists, tables or rules by how they begin.
import type { Heading, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { readFrontMatter } from './front-matter.ts';
import { headingOf, isCapitals, levelsOf, underlineOf } from './headings.ts';
import { belongTogether, type Layout, layoutOf } from './layout.ts';
import { blocksOf, type Line, linesOf } from './lines.ts';
import { listAt } from './list-items.ts';
import { readMetadataLines } from './metadata-lines.ts';
import { heading, list, paragraph, rule, table } from './nodes.ts';

/** "***", "* * *", "-----", "====", "_____" */
const RULE = /^([-=*_])(?:\s*\1){2,}$/;

/** Parse a seed's normalised text; YAML at its top goes to `file.data.author`. */
export function parseText(text: string, file: VFile): Root {
  const start = readFrontMatter(text, file);
  const blocks = blocksOf(readMetadataLines(linesOf(text, start), file));
  const layout = layoutOf(blocks);
  const ranks = new Map<Heading, number>();
  // Where a line is a paragraph, blank lines tell nothing more: items of a list may have some between them.
  const parts = layout.kind === 'paragraph' ? [blocks.flat()] : blocks;
  const children = parts.flatMap((block, index) => parseBlock(block, layout, ranks, index === 0));
  const levels = levelsOf([...ranks.values()]);
  for (const [index, node] of [...ranks.keys()].entries()) node.depth = levels[index] ?? 2;
  return { type: 'root', children };
}

/** @param isFirst - whether the text begins here: its first line is for the headline to judge */
function parseBlock(
  block: readonly Line[],
  layout: Layout,
  ranks: Map<Heading, number>,
  isFirst: boolean,
): RootContent[] {
  const nodes: RootContent[] = [];
  let open: Line[] = [];
  const close = () => {
    nodes.push(...paragraphsOf(open, layout));
    open = [];
  };
  for (let at = 0; at < block.length; ) {
    const [line, next] = [block[at], block[at + 1]];
    if (!line) break;
    const alone = layout.kind === 'paragraph' || block.length === 1;
    const named = isFirst && at === 0 ? undefined : headingAt(line, next, alone, open.length === 0);
    const items = listAt(block, at);
    const rows = tableAt(block, at);
    const used = named?.lines.length ?? (items.flat().length || rows.length);
    if (named) {
      close();
      const node = heading(named.text, 2);
      ranks.set(node, named.rank);
      nodes.push(node);
    } else if (RULE.test(line.text)) {
      close();
      nodes.push(rule(line));
    } else if (used > 0) {
      close();
      nodes.push(items.length > 0 ? list(items) : table(rows));
    } else {
      open.push(line);
    }
    at += Math.max(used, 1);
  }
  close();
  return nodes;
}

function paragraphsOf(lines: readonly Line[], layout: Layout): RootContent[] {
  if (layout.kind === 'paragraph') return lines.map((line) => paragraph([line], 'break'));
  return lines.length === 0 ? [] : [paragraph(lines, belongTogether(lines, layout) ? 'space' : 'break')];
}

interface NamedPart {
  rank: number;
  /** What the heading says. */
  text: Line[];
  /** What it takes up. */
  lines: Line[];
}

/** A heading may be two lines: underlined, or a division and below it its title in capitals. */
function headingAt(
  line: Line,
  next: Line | undefined,
  alone: boolean,
  starts: boolean,
): NamedPart | undefined {
  const underline = next && starts && !RULE.test(line.text) ? underlineOf(next) : undefined;
  if (next && underline !== undefined) return { rank: underline, text: [line], lines: [line, next] };
  const found = headingOf(line, alone);
  if (!found) return undefined;
  const own = { ...line, text: line.text.slice(found.marks), offset: line.offset + found.marks };
  const title = found.bare && next && isCapitals(next.text) ? [next] : [];
  return { rank: found.rank, text: [own, ...title], lines: [line, ...title] };
}

/** Two or more lines with as many tabs, at least one. */
function tableAt(lines: readonly Line[], start: number): Line[] {
  const tabs = (line: Line | undefined) => (line?.text.split('\t').length ?? 1) - 1;
  const columns = tabs(lines[start]);
  let end = start;
  while (columns > 0 && tabs(lines[end]) === columns) end += 1;
  return end - start >= 2 ? lines.slice(start, end) : [];
}
