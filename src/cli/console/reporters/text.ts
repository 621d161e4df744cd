// Lines for a terminal, `path:line:column` first so that editors make links of them.
import { styleText } from 'node:util';
import type { Diagnostic } from '../../../shared/diagnostic.ts';
import type { Reporter } from './reporter.ts';

/** What a terminal obeys instead of showing it, or shows in another order: a name or a text may hold any of it. */
const UNSEEN = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;

/**
 * @example text(rows, { colour: false })
 * // => 'seeds/a.txt:2:1 error Unknown front-matter key `titel`, expected `title` (…)  front-matter-unknown-key\n    → Rename …'
 */
export const text: Reporter = (rows, { colour }) => {
  const style = (format: Parameters<typeof styleText>[0], word: string) =>
    colour ? styleText(format, word, { validateStream: false }) : word;
  return rows
    .map((row) => {
      const { level, ruleId, reason, note } = row;
      const shownLevel = style(level === 'error' ? 'red' : 'yellow', level);
      return `${placeOf(row)} ${shownLevel} ${visible(reason)}  ${style('dim', ruleId)}\n    → ${note}`;
    })
    .join('\n');
};

/** @example placeOf({ path: 'a.txt', line: 2, column: 1, … }) // => 'a.txt:2:1' */
export function placeOf({ path, line, column }: Diagnostic): string {
  return [visible(path), line, column].filter((part) => part !== null).join(':');
}

/** @example visible('a\n.txt') // => 'a\\u000a.txt' */
export function visible(text: string): string {
  return text.replace(UNSEEN, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
