// Lines for a terminal, `path:line:column` first so that editors make links of them.
import { styleText } from 'node:util';
import { escapeControls, formatPlace } from '../../../shared/diagnostic.ts';
import type { Reporter } from './reporter.ts';

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
      return `${formatPlace(row)} ${shownLevel} ${escapeControls(reason)}  ${style('dim', ruleId)}\n    → ${note}`;
    })
    .join('\n');
};
