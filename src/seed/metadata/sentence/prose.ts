import type { Root } from 'mdast';
import { isDateLine } from '../../dates/date-lines.ts';
import { alternatives } from '../../languages/alternatives.ts';
import type { SeedOptions } from '../extractor.ts';
import { isBreadcrumb, isSharedLine } from '../headline/headline-like.ts';
import { blockLines } from './block-lines.ts';
import { textStart } from './running-text.ts';

/** "Địa điểm: Nhà văn hóa tổ 5", "Mã bài: CN-0412"; not "PV: Chào ông!", which is speech. */
const LABELLED = /^\p{Lu}[^:.!?…]{1,25}:\s.{0,80}$(?<![.!?…]["”]?)/u;
const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
/** "Chào anh Tám,", "Dear Ruth," */
const GREETING = new RegExp(
  String.raw`^${alternatives(({ headlines }) => headlines?.greetings)}(?=\s|,).*[,!:]$`,
  'iu',
);
const LONGEST_GREETING = 60;
/** "> Is the oven cold?", "On Monday Ruth wrote:": quoted mail. */
const QUOTED = new RegExp(
  String.raw`^>|\s${alternatives(({ headlines }) => headlines?.quoting)}\s?:(?:\s>.*)?$`,
  'isu',
);
const NO_PROSE = [
  (text: string) => QUOTED.test(text),
  (text: string) => LABELLED.test(text),
  isInCapitals,
  isBreadcrumb,
];
/** Paragraphs from the top that are searched. */
const MOST_PARAGRAPHS = 6;

/** In characters of a block that is no paragraph: a table may be as long as the file, without an end of a sentence. */
const MOST_CHARACTERS = 10_000;

/** In characters: a longer line that ends inside a sentence is wrapped, and verse is shorter. */
const SHORTEST_WRAPPED = 45;
const SENTENCE_END = /[.!?…]["”’»)]?$/u;

const LABEL = /^\p{Lu}[^:.]{0,25}:\s/u;

interface Prose {
  /** The whole paragraph on one line. */
  text: string;
  /** Its first line, with those that continue it. */
  opening: string;
  /** The paragraph of prose after it; empty if there is none. */
  next: string;
}

/**
 * The first paragraph of prose: no caption, date or other labelled value, no greeting, and no line that many texts share;
 * from a quotation only if there is nothing else.
 */
export function firstProse(tree: Root, options: Pick<SeedOptions, 'sharedLines'>): string {
  return readProse(tree, options).text;
}

/** The first line of that paragraph: a line of verse, or all of it if it is wrapped or has one line only. */
export function firstProseLine(tree: Root, options: Pick<SeedOptions, 'sharedLines'>): string {
  return readProse(tree, options).opening;
}

/** The paragraph of prose after the first one. */
export function secondProse(tree: Root, options: Pick<SeedOptions, 'sharedLines'>): string {
  return readProse(tree, options).next;
}

function readProse(tree: Root, options: Pick<SeedOptions, 'sharedLines'>): Prose {
  const prose = found.get(tree) ?? findProse(tree, options);
  found.set(tree, prose);
  return prose;
}

/** Cached, as title, description and date all need it and none of them changes the tree. */
const found = new WeakMap<Root, Prose>();

function findProse(tree: Root, options: Pick<SeedOptions, 'sharedLines'>): Prose {
  let paragraphs = 0;
  let prose: Prose | undefined;
  for (const node of tree.children) {
    if (node.type !== 'paragraph') continue;
    if (++paragraphs > MOST_PARAGRAPHS) break;
    const lines = blockLines(node);
    const start = lines.findIndex((line) => !isSharedLine(line, options) && !isGreeting(line));
    const own = start < 0 ? [] : lines.slice(start);
    const text = own.join(' ');
    if (text && !isDateLine(text) && !NO_PROSE.some((test) => test(text))) {
      if (prose) return { ...prose, next: text };
      prose = { text, opening: joinWrapped(own), next: '' };
    }
  }
  if (prose) return prose;
  const node =
    tree.children.find(({ type }) => type === 'paragraph') ??
    tree.children.find(({ type }) => type === 'blockquote') ??
    tree.children[0];
  const text = node ? textStart({ type: 'root', children: [node] }, MOST_CHARACTERS) : '';
  return { text, opening: text, next: '' };
}

function joinWrapped(lines: readonly string[]): string {
  const end = lines.findIndex((line, at) => {
    const next = lines[at + 1] ?? '';
    const isLong = line.length >= SHORTEST_WRAPPED && !SENTENCE_END.test(line) && !LABEL.test(next);
    return !isLong && !/^\p{Ll}/u.test(next);
  });
  return lines.slice(0, end < 0 ? undefined : end + 1).join(' ');
}

function isGreeting(text: string): boolean {
  return text.length <= LONGEST_GREETING && GREETING.test(text);
}

/** "UBND XÃ TÂN HÒA" */
function isInCapitals(text: string): boolean {
  return CAPITAL.test(text) && !SMALL.test(text);
}
