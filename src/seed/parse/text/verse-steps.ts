// Verse may be indented line by line, as steps or in turn. Prose is at its first line, and glossaries and addresses below it.
import type { Line } from './lines.ts';
import { readTermLine } from './term-lines.ts';

/** In columns: a step is no smaller, and is not shown greater. */
const SMALLEST_STEP = 2;
const LARGEST_STEP = 40;
/** In characters. */
const LONGEST_LINE = 60;

/** @returns in columns, how far each line of a stanza is indented beyond the one that is least */
export function readSteps(lines: readonly Line[]): number[] {
  const widths = lines.map(({ raw, column }) => raw.slice(0, column - 1).replaceAll('\t', '    ').length);
  const least = widths.reduce((a, b) => Math.min(a, b), Infinity);
  const steps = widths.map((width) => Math.min(width - least, LARGEST_STEP));
  const first = steps.slice(1).findIndex((step) => step >= SMALLEST_STEP) + 1;
  const isVerse =
    first > 0 &&
    (new Set(steps).size > 2 || steps.includes(0, first)) &&
    lines.every(({ text }) => text.length <= LONGEST_LINE && readTermLine(text) === undefined);
  return isVerse ? steps : steps.map(() => 0);
}
