import type { Line } from '../lines.ts';

const SENTENCE_END = /[.!?…:;。！？]["”’»)\]]?$/u;
/** In lines: text is looked for this far around. */
const NEAR = 6;

/**
 * Whether a sentence goes on behind the lines from one index to another.
 *
 * @param skipped - indices of lines that are no part of it
 */
export function breaksSentence(
  lines: readonly Line[],
  from: number,
  to: number,
  skipped: ReadonlySet<number>,
): boolean {
  const before = nearestText(lines, from, -1, skipped);
  const after = nearestText(lines, to, 1, skipped);
  return before !== '' && !SENTENCE_END.test(before) && /^\p{Ll}/u.test(after);
}

function nearestText(lines: readonly Line[], at: number, step: 1 | -1, skipped: ReadonlySet<number>): string {
  for (let near = at + step; Math.abs(near - at) <= NEAR; near += step) {
    const text = lines[near]?.text ?? '';
    if (text !== '' && !skipped.has(near)) return text;
  }
  return '';
}
