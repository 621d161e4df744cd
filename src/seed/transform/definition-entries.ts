// Reads lines as terms and meanings, in one of two forms: both in a line, with the same sign between them in every line,
// or the meaning indented below its term. `glossary.ts` decides whether they are a glossary.

import type { TextLine } from '../mdast/text-lines.ts';
import { isTerm, readTermLine } from '../parse/text/term-lines.ts';

export interface Entry {
  /** With the sign between it and its meaning. */
  term: string;
  /** The term alone. */
  name: string;
  meaning: string;
}

export interface Entries {
  entries: Entry[];
  form: 'in-line' | 'below';
  /** The first line after them. */
  end: number;
}

/** A short line that ends with a letter or number. */
const TERM = /^\p{L}[^\n]{0,38}[\p{L}\p{N})]$/u;
/** In columns: a meaning is indented by at least this. */
const INDENT = 2;

/** @returns the run of entries that begins at a line; `undefined` if there are fewer than two */
export function readEntries(lines: readonly TextLine[], start: number): Entries | undefined {
  return readInlineEntries(lines, start) ?? readEntriesBelow(lines, start);
}

function readInlineEntries(lines: readonly TextLine[], start: number): Entries | undefined {
  const first = lines[start];
  const sign = readTermLine(first?.text ?? '')?.sign;
  if (!first || !sign) return undefined;
  const entries: Entry[] = [];
  let end = start;
  for (let line = lines[end]; line; line = lines[end]) {
    const last = entries.at(-1);
    const term = line.column === first.column ? readTermLine(line.text) : undefined;
    if (last && line.column >= first.column + INDENT && isNext(line, lines[end - 1])) {
      last.meaning += ` ${line.text}`;
    } else if (term?.sign === sign) {
      const { name, length } = term;
      entries.push({ term: line.text.slice(0, length), name, meaning: line.text.slice(length).trim() });
    } else break;
    end += 1;
  }
  return entries.length > 1 ? { entries, form: 'in-line', end } : undefined;
}

function readEntriesBelow(lines: readonly TextLine[], start: number): Entries | undefined {
  const [first, second] = [lines[start], lines[start + 1]];
  if (!first || !second || second.column < first.column + INDENT || !isNext(second, first)) return undefined;
  const entries: Entry[] = [];
  let end = start;
  for (let line = lines[end]; line?.column === first.column && isShort(line.text); line = lines[end]) {
    const meaning = readMeaning(lines, end + 1, second.column);
    if (meaning.length === 0) break;
    const text = meaning.map(({ text }) => text).join(' ');
    entries.push({ term: line.text, name: line.text, meaning: text });
    end += 1 + meaning.length;
  }
  return entries.length > 1 ? { entries, form: 'below', end } : undefined;
}

function readMeaning(lines: readonly TextLine[], start: number, column: number): TextLine[] {
  let end = start;
  for (let line = lines[end]; line?.column === column && isNext(line, lines[end - 1]); line = lines[end])
    end += 1;
  return lines.slice(start, end);
}

/** Whether two lines are adjacent in the seed. */
function isNext(line: TextLine, before: TextLine | undefined): boolean {
  return line.from === (before?.to ?? 0) + 1;
}

function isShort(text: string): boolean {
  return TERM.test(text) && isTerm(text);
}
