import { resolve } from 'node:path';
import { ROOT } from '../build/settings.ts';

/** The folder that the user stands in: npm runs scripts in the project and keeps it in INIT_CWD. */
const HERE = process.env['INIT_CWD'] ?? process.cwd();

/** @param path - as the user typed it; `undefined` for the project's own folder of that name */
export function fromUser(path: string | undefined, own: string): string {
  return path === undefined ? resolve(ROOT, own) : resolve(HERE, path);
}
