// Comments of Obsidian, `%%…%%` in a line or around many, and those of templates are for the author alone: they leave
// the text before it is parsed. Line ends stay, so that everything else keeps its line.
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../../messages.ts';
import { parseWithFallback } from '../plain-fallback.ts';
import { parseMarkdownTree } from './parse-tree.ts';
import { findTemplateComments, mayHoldTemplateComments, type Span } from './template-comments.ts';

/** Not in a row of `%%%%`, and not `\%%`. */
const MARK = /(?<![%\\])%%(?!%)/g;
/** "50%%", "50 %%": a percentage before the mark. */
const PERCENTAGE = /\d ?$/;

/**
 * @param body - Markdown
 * @param file - gets a warning about the first comment whose end is not certain
 * @param linesBefore - lines of the file above the body
 */
export function hideComments(body: string, file: VFile, linesBefore: number): string {
  const hasTemplates = mayHoldTemplateComments(body);
  if (!hasTemplates && !body.includes('%%')) return body;
  const isCode = createTest(listCode(body));
  const templates = hasTemplates ? findTemplateComments(body, isCode) : [];
  const isHidden = createTest(joinSpans(templates));
  const isText = (offset: number) => !isCode(offset) && !isHidden(offset);
  let isSaid = false;
  const comments = findComments(body, isText, (offset, what) => {
    if (isSaid) return;
    isSaid = true;
    const line = body.slice(0, offset).split('\n').length + linesBefore;
    report(file, 'comment-guessed', [what], { line, column: 1 });
  });
  let shown = '';
  let at = 0;
  for (const { start, end } of joinSpans([...comments, ...templates])) {
    shown += body.slice(at, start) + body.slice(start, end).replace(/[^\n]+/g, '');
    at = end;
  }
  return shown + body.slice(at);
}

function findComments(
  body: string,
  isText: (offset: number) => boolean,
  warn: (offset: number, what: string) => void,
): Span[] {
  const marks = [...body.matchAll(MARK)].map(({ index }) => index).filter(isText);
  const comments: Span[] = [];
  for (let at = 0; at < marks.length; at += 1) {
    const [start = 0, next] = [marks[at], marks[at + 1]];
    if (!opens(body, start, next)) continue;
    const end = next === undefined ? findOpenEnd(body, start, warn) : next + 2;
    if (end === undefined) continue;
    comments.push({ start, end });
    at += 1;
    const isWide = next !== undefined && /\n[ \t]*\n/.test(body.slice(start, end));
    if (isWide && !isAlone(body, start)) warn(start, 'several paragraphs between two `%%`');
  }
  return comments;
}

function opens(body: string, start: number, next: number | undefined): boolean {
  const isPercentage = (at: number) => PERCENTAGE.test(body.slice(Math.max(0, at - 2), at));
  if (!isPercentage(start)) return true;
  return body[start - 1] === ' ' && next !== undefined && !isPercentage(next);
}

/** A comment that nobody closed: alone on its line it hides the rest, at the start of a line its paragraph. */
function findOpenEnd(
  body: string,
  start: number,
  warn: (offset: number, what: string) => void,
): number | undefined {
  if (isAlone(body, start)) {
    warn(start, 'all that follows a line of `%%`, which no other one closes');
    return body.length;
  }
  if (body.slice(body.lastIndexOf('\n', start - 1) + 1, start).trim() !== '') return undefined;
  const length = body.slice(start).search(/\n[ \t]*(?:\n|$)/);
  warn(start, 'a paragraph that begins with `%%`, which nothing closes');
  return length < 0 ? body.length : start + length;
}

/** Whether nothing else stands in the line. */
function isAlone(body: string, at: number): boolean {
  const end = body.indexOf('\n', at);
  return body.slice(body.lastIndexOf('\n', at - 1) + 1, end < 0 ? undefined : end).trim() === '%%';
}

/** None where the parser fails: a comment in code is better lost than one outside shown. */
function listCode(body: string): Span[] {
  const spans: Span[] = [];
  const tree = parseWithFallback(body, () => parseMarkdownTree(body));
  visit(tree, ['code', 'inlineCode'], ({ position }) => {
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (start !== undefined && end !== undefined) spans.push({ start, end });
  });
  return spans;
}

/** The spans in their order, with those that overlap as one. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

/** @param spans - in their order, none of which overlap */
function createTest(spans: readonly Span[]): (offset: number) => boolean {
  const starts = spans.map(({ start }) => start);
  return (offset) => (spans[findLast(starts, offset)]?.end ?? -1) > offset;
}

/** @returns index of the last of these ascending numbers that is not above the limit; -1 if there is none */
function findLast(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
