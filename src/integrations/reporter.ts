// Diagnostics as lines for a terminal, `path:line:column` first so that editors make links of them.
import { styleText } from 'node:util';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';

/**
 * @param files - with messages
 * @param folder - what the files' paths are relative to, as the user should see it
 * @example formatReports(files, 'seeds')
 * // => 'seeds/a.txt:2:1 error Unknown front-matter key `titel`, expected `title` (…)  front-matter-unknown-key\n    → Rename …'
 */
export function formatReports(files: readonly VFile[], folder: string): string {
  return files
    .flatMap((file) => file.messages.map((message) => line(message, `${folder}/${file.path}`)))
    .join('\n');
}

const onStderr = { stream: process.stderr };

function line(message: VFileMessage, path: string): string {
  const place = [path, message.line, message.column].filter((part) => part !== undefined).join(':');
  const level = message.fatal
    ? styleText('red', 'error', onStderr)
    : styleText('yellow', 'warning', onStderr);
  const id = styleText('dim', message.ruleId ?? '', onStderr);
  return `${place} ${level} ${message.reason}  ${id}\n    → ${message.note}`;
}
