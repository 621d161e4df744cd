// Finds programs, settings, logs and patches in a text, whose line ends and blanks mean something and whose remarks are
// no headings: a file of nothing else, or passages of prose.
import type { Line } from '../lines.ts';
import { classifyCodeLine, type LineKind } from './code-line.ts';
import { isLogLine } from './log-line.ts';

/** Share of lines that are code among those that are code or prose: of a file, whose strings and remarks may be prose. */
const SHARE_OF_FILE = 0.7;
const SHARE_OF_PASSAGE = 0.85;
/** Lines of the shortest file and passage. */
const FEWEST_LINES = 3;
/** First lines of programs. */
const OPENING = /^(?:#!\s?\/|<\?(?:php|xml)\b|<!DOCTYPE html)/i;
/** What opens and closes remarks and strings of many lines. */
const REMARKS: readonly (readonly [start: string, end: string])[] = [
  ['"""', '"""'],
  ["'''", "'''"],
  ['/*', '*/'],
  ['<!--', '-->'],
];

/** Whether all lines are one program, log or file of settings. */
export function isCode(lines: readonly Line[]): boolean {
  return isCodeRun(lines, SHARE_OF_FILE);
}

/** @returns the runs of lines that are code, blank lines inside included, and those between them */
export function splitCode(lines: readonly Line[]): { lines: Line[]; isCode: boolean }[] {
  const runs: { lines: Line[]; isCode: boolean }[] = [];
  let blanks: Line[] = [];
  const parts = splitAtBlanks(lines);
  const passages = parts.map((part) => isCodeRun(part, SHARE_OF_PASSAGE));
  for (const [at, part] of parts.entries()) {
    if (part[0]?.text === '') {
      blanks = part;
      continue;
    }
    const isBeside = passages[at - 2] === true || passages[at + 2] === true;
    const isPassage = passages[at] === true || (isBeside && isAllCode(part));
    const last = runs.at(-1);
    if (last?.isCode === isPassage) {
      // One by one: a call takes no hundred thousand arguments.
      for (const line of [...blanks, ...part]) last.lines.push(line);
    } else runs.push({ lines: part, isCode: isPassage });
    blanks = [];
  }
  return runs;
}

/** Whether a few lines beside a passage of code belong to it. */
function isAllCode(lines: readonly Line[]): boolean {
  const kinds = classifyLines(lines);
  return kinds.every((kind) => kind !== 'prose') && kinds.some((kind) => kind !== 'open');
}

function isCodeRun(lines: readonly Line[], share: number): boolean {
  const said = lines.filter(({ text }) => text !== '');
  if (said.length < FEWEST_LINES) return false;
  const counts: Record<LineKind, number> = { certain: 0, likely: 0, open: 0, prose: 0 };
  let logged = 0;
  for (const [at, kind] of classifyLines(said).entries()) {
    counts[kind] += 1;
    if (isLogLine(said[at]?.text ?? '')) logged += 1;
  }
  if (logged >= 2 && logged > said.length / 2) return true;
  const code = counts.certain + counts.likely;
  const isNested = said.some((line, at) => opensBlock(line, said[at + 1]));
  const sure =
    OPENING.test(said[0]?.text ?? '') ||
    counts.certain >= 2 ||
    (counts.certain >= 1 && code >= FEWEST_LINES && isNested) ||
    isSettings(said);
  return sure && code >= share * (code + counts.prose) && code >= said.length / 4;
}

/** Lines inside remarks, strings and brackets of many lines are open, whatever they say. */
function classifyLines(lines: readonly Line[]): LineKind[] {
  let end: string | undefined;
  let depth = 0;
  return lines.map(({ text }) => {
    if (end !== undefined) {
      if (text.includes(end)) end = undefined;
      return 'open';
    }
    const [start, close] = REMARKS.find(([sign]) => text.includes(sign)) ?? [];
    if (start !== undefined && close !== undefined) {
      const after = text.indexOf(start) + start.length;
      if (!text.includes(close, after)) end = close;
    }
    const kind = classifyCodeLine(text);
    if (depth > 0 && /^[)}\]]/.test(text)) depth -= 1;
    const isInside = depth > 0;
    if (kind !== 'prose' && /[({[]$/.test(text)) depth += 1;
    return isInside && kind === 'prose' ? 'open' : kind;
  });
}

/** "key:" with indented lines below, all of them keys or items: YAML. */
function isSettings(lines: readonly Line[]): boolean {
  const nested = lines.filter(
    (line, at) => /^[\w./ -]*:$/.test(line.text) && opensBlock(line, lines[at + 1]),
  );
  return nested.length > 0 && lines.every(({ text }) => /^(?:#|-\s|[a-z_][\w./-]*:(?:\s|$))/.test(text));
}

function opensBlock(line: Line, next: Line | undefined): boolean {
  return /[:{(]$|\b(?:do|then)$/.test(line.text) && next !== undefined && next.column > line.column;
}

function splitAtBlanks(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last && (last[0]?.text === '') === (line.text === '')) last.push(line);
    else parts.push([line]);
  }
  return parts;
}
