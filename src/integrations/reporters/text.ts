// Lines for a terminal, `path:line:column` first so that editors make links of them.
import { styleText } from 'node:util';
import type { Reporter } from './row.ts';

/**
 * @example text(rows, { colour: false })
 * // => 'seeds/a.txt:2:1 error Unknown front-matter key `titel`, expected `title` (…)  front-matter-unknown-key\n    → Rename …'
 */
export const text: Reporter = (rows, { colour }) => {
  const style = (format: Parameters<typeof styleText>[0], word: string) =>
    colour ? styleText(format, word, { validateStream: false }) : word;
  return rows
    .map(({ path, line, column, level, ruleId, reason, note }) => {
      const place = [path, line, column].filter((part) => part !== null).join(':');
      const shownLevel = style(level === 'error' ? 'red' : 'yellow', level);
      return `${place} ${shownLevel} ${reason}  ${style('dim', ruleId)}\n    → ${note}`;
    })
    .join('\n');
};
