// Takes the heads and feet of pages off a text that was copied from a book or PDF, and puts together what they break.
import type { VFile } from 'vfile';
import { type Line, sliceCell } from '../lines.ts';
import { breaksSentence } from './broken-sentence.ts';
import { findPageLines } from './page-lines.ts';
import type { PageNumber } from './page-number.ts';

/** In characters. */
const LONGEST_TITLE = 100;
/** Lines with text between a page's number and its title, which stands beyond it or above the next page. */
const NEAR = 2;

/** @returns the lines without heads and feet, which go to `file.data.removed` word for word */
export function removeRunningHeads(lines: readonly Line[], file: VFile): Line[] {
  const numbers = findPageLines(lines);
  if (numbers.size === 0) return [...lines];
  const taken = new Set([...numbers.keys(), ...findTitles(lines, numbers)]);
  const first = lines.findIndex(({ text }) => text !== '');
  const kept: Line[] = [];
  const removed: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    if (!taken.has(at)) {
      kept.push(line);
      at += 1;
      continue;
    }
    const end = endOfTaken(lines, at, taken);
    const titled = at === first ? cutNumber(lines, at, numbers.get(at)) : undefined;
    if (titled) {
      kept.push(titled.title);
      removed.push(titled.number);
    }
    for (const { text } of lines.slice(titled ? at + 1 : at, end)) if (text !== '') removed.push(text);
    if (breaksSentence(lines, at, end - 1, taken)) {
      while (kept.at(-1)?.text === '') kept.pop();
      at = end;
      while (lines[at]?.text === '') at += 1;
    } else at = end;
  }
  file.data.removed = [...(file.data.removed ?? []), ...removed];
  return kept;
}

/** The end of the lines in a row that are taken, with blank ones between them. */
function endOfTaken(lines: readonly Line[], start: number, taken: ReadonlySet<number>): number {
  let end = start + 1;
  for (let at = end; taken.has(at) || lines[at]?.text === ''; at++) if (taken.has(at)) end = at + 1;
  return end;
}

/** A title at the top of the text is also the text's, unless it follows in a line of its own. */
function cutNumber(
  lines: readonly Line[],
  at: number,
  number: PageNumber | undefined,
): { title: Line; number: string } | undefined {
  const line = lines[at];
  const next = lines.slice(at + 1).find(({ text }) => text !== '');
  if (!line || !number?.span || next?.text.toLowerCase() === number.title) return undefined;
  const start = line.column - 1;
  const [from, to] = number.span;
  const rest = `${line.text.slice(0, from)} ${line.text.slice(to)}`.trim();
  return { title: sliceCell(line, start + from, start + to), number: rest };
}

/** @returns lines that stand beside most of the numbers with the same words */
function findTitles(lines: readonly Line[], numbers: ReadonlyMap<number, PageNumber>): number[] {
  const near = new Map<string, Set<number>>();
  for (const at of numbers.keys()) {
    for (const step of [1, -1]) {
      for (
        let other = at + step, said = 0;
        said < NEAR && other >= 0 && other < lines.length;
        other += step
      ) {
        const text = lines[other]?.text ?? '';
        if (text === '' || numbers.has(other)) continue;
        said += 1;
        if (text.length > LONGEST_TITLE) break;
        near.set(text, (near.get(text) ?? new Set()).add(other));
      }
    }
  }
  const least = Math.max(2, numbers.size / 2);
  return [...near.values()].filter((places) => places.size >= least).flatMap((places) => [...places]);
}
