// Comments of Obsidian, `%%…%%` in a line or around many, are for the author alone: they leave the text before it is
// parsed. Line ends stay, so that everything else keeps its line.
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../../messages.ts';
import { parseMarkdownTree } from './parse-tree.ts';

/** Not in a row of `%%%%`, and not `\%%`. */
const MARK = /(?<![%\\])%%(?!%)/g;
/** "50%%", "50 %%": a percentage before the mark. */
const PERCENTAGE = /\d ?$/;

interface Span {
  start: number;
  end: number;
}

/**
 * @param body - Markdown
 * @param file - gets a warning about the first comment whose end is not certain
 * @param linesBefore - lines of the file above the body
 */
export function hideComments(body: string, file: VFile, linesBefore: number): string {
  if (!body.includes('%%')) return body;
  let isSaid = false;
  const comments = findComments(body, (offset, what) => {
    if (isSaid) return;
    isSaid = true;
    const line = body.slice(0, offset).split('\n').length + linesBefore;
    report(file, 'comment-guessed', [what], { line, column: 1 });
  });
  let shown = '';
  let at = 0;
  for (const { start, end } of comments) {
    shown += body.slice(at, start) + body.slice(start, end).replace(/[^\n]+/g, '');
    at = end;
  }
  return shown + body.slice(at);
}

function findComments(body: string, warn: (offset: number, what: string) => void): Span[] {
  const marks = listMarks(body);
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

/** Places of the marks that do not stand in code. */
function listMarks(body: string): number[] {
  const code = findCode(body);
  let at = 0;
  return [...body.matchAll(MARK)].flatMap(({ index }) => {
    while ((code[at]?.end ?? index + 1) <= index) at += 1;
    return index >= (code[at]?.start ?? Number.POSITIVE_INFINITY) ? [] : [index];
  });
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

/** In their order. */
function findCode(body: string): Span[] {
  const spans: Span[] = [];
  visit(parseMarkdownTree(body), ['code', 'inlineCode'], ({ position }) => {
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (start !== undefined && end !== undefined) spans.push({ start, end });
  });
  return spans;
}
