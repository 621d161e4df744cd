// The lines at the top of a text, up to its first blank line, and how many of them are its headline:
//
//     KẾ HOẠCH SỬA CẦU TREO
//     QUA SUỐI NẬM
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { alternatives } from '../../languages/alternatives.ts';
import { readPersonNames } from '../sentence/person-names.ts';
import { isBesideHeadline, isHeadlineLike } from './headline-like.ts';

/** A headline has no more; more lines of capitals are a text. */
const MOST_LINES = 4;
/** In characters: a line of prose below a headline without a blank line is longer, and a wrapped first line too. */
const SHORTEST_PROSE = 40;
const SHORTEST_WRAPPED = 25;
const LONGEST_ABOVE_PROSE = 60;
const SENTENCE_END = /[.!?…]["”’»)]?$/u;
/** "UBND XÃ          CỘNG HÒA …" */
const COLUMNS = /\S {3,}\S/;
const LETTERHEAD = new RegExp(
  [
    alternatives(({ documents }) => documents?.letterheads),
    // "Số: 12/QĐ-UBND"
    String.raw`^${alternatives(({ calendar }) => calendar?.documentNumbers)}\s?:?\s*\d*\/`,
  ].join('|'),
  'iu',
);
/** "by Ann Lee", "Thơ: Nguyễn Lụa", "(Nguyễn Lụa)" */
const BESIDE_NAME = new RegExp(
  String.raw`^(?:\(|${alternatives(({ bylines }) => bylines?.prefixes)}\s|[^:]{1,15}:\s)`,
  'iu',
);
/** "# Sổ tay làm giấy", as in Markdown; not "# date = 2019". */
const HASHES = /^#{1,6}\s+(?=\p{L}[^=]*$)/u;

/** A headline in words, and how many lines it takes. */
export interface OpeningHeadline {
  text: string;
  lines: number;
}

/** @returns lines of plain text from the top without a blank line between them, one more than a headline may have */
export function openingLines(tree: Root): string[] {
  const lines: string[] = [];
  let below: number | undefined;
  for (const node of tree.children) {
    const at = node.position?.start.line;
    if (lines.length > MOST_LINES || !isPlain(node)) break;
    if (lines.length > 0 && (at === undefined || at !== below)) break;
    for (const child of node.children) if (child.type === 'text') lines.push(child.value);
    below = (node.position?.end.line ?? 0) + 1;
  }
  return lines;
}

/** @param hasMore - whether anything is below these lines */
export function findOpeningHeadline(lines: readonly string[], hasMore: boolean): OpeningHeadline | undefined {
  const [first = '', second] = lines;
  if (second === undefined) {
    const text = first.replace(HASHES, '');
    return hasMore && isHeadlineLike(text) ? { text, lines: 1 } : undefined;
  }
  if (lines.some((line) => COLUMNS.test(line) || LETTERHEAD.test(line))) return undefined;
  const count = countCapitals(lines) || countWrapped(lines) || (isAboveOther(lines) ? 1 : 0);
  const text = lines.slice(0, count).join(' ');
  if (count === 0 || count > MOST_LINES || (count === lines.length && !hasMore)) return undefined;
  return isHeadlineLike(text) && lines.slice(0, count).every((line) => !isBesideHeadline(line))
    ? { text, lines: count }
    : undefined;
}

/** Take the first lines off a tree. */
export function removeOpeningLines(tree: Root, count: number): void {
  let left = count;
  while (left > 0) {
    const [node] = tree.children;
    if (!node || !isPlain(node)) return;
    const texts = node.children.filter(({ type }) => type === 'text');
    if (texts.length > left) {
      const kept = node.children.indexOf(texts[left] as PhrasingContent);
      tree.children[0] = { ...node, children: node.children.slice(kept) };
      return;
    }
    left -= texts.length;
    tree.children.shift();
  }
}

/** Lines of capitals, unless the next one continues them in small letters. */
function countCapitals(lines: readonly string[]): number {
  const end = lines.findIndex((line) => /\p{Ll}/u.test(line) || !/\p{Lu}.*\p{Lu}/u.test(line));
  const count = end < 0 ? lines.length : end;
  if (!/^\p{Ll}/u.test(lines[count] ?? '')) return count;
  return count > 0 && count + 1 === lines.length ? lines.length : 0;
}

/** "… bảy thôn⏎ven suối": the whole block, each line after the first in small letters. */
function countWrapped(lines: readonly string[]): number {
  const [first = '', ...others] = lines;
  const isWrapped =
    lines.length <= 3 &&
    first.length >= SHORTEST_WRAPPED &&
    /^\P{Ll}/u.test(first) &&
    others.every((line) => /^\p{Ll}/u.test(line) && line.length <= first.length * 1.3);
  return isWrapped ? lines.length : 0;
}

/** Whether the first line is above prose, or above names, places and dates and nothing else. */
function isAboveOther([first = '', ...others]: readonly string[]): boolean {
  const [next = ''] = others;
  const isProse =
    next.length >= Math.max(SHORTEST_PROSE, first.length * 1.5) &&
    SENTENCE_END.test(next) &&
    /^\P{Ll}/u.test(next);
  return (
    (first.length <= LONGEST_ABOVE_PROSE && isProse) ||
    others.every((line) => isBesideHeadline(line) || isName(line))
  );
}

function isName(line: string): boolean {
  const name = line.replace(BESIDE_NAME, '').replace(/\)$/, '');
  return name.includes(' ') && readPersonNames(name).length > 0;
}

/** A paragraph or heading of text and line ends only. */
function isPlain(node: RootContent): node is Paragraph {
  return (
    (node.type === 'paragraph' || node.type === 'heading') &&
    node.children.every(({ type }) => type === 'text' || type === 'break')
  );
}
