import { relative, resolve } from 'node:path';
import { styleText } from 'node:util';

/** Whether colours reach the user, who may have ruled them out in the environment; a pipe gets none in any environment. */
export function showsColour(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && styleText('red', 'x', { stream }) !== 'x';
}

/** As short as it can be read: relative below the working folder, else absolute. */
export function shortPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? resolve(path) : short || '.';
}
