import { relative, resolve } from 'node:path';

/** The project's own folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Where the user stands: npm runs scripts in the project and keeps that in INIT_CWD. */
const HERE = process.env['INIT_CWD'] ?? process.cwd();

/** @param path - as the user typed it; `undefined` for the project's own folder of that name */
export function fromUser(path: string | undefined, own: string): string {
  return path === undefined ? resolve(ROOT, own) : resolve(HERE, path);
}

/** Whether a path is the folder or in it; both absolute. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && !way.startsWith('/') && !/^[A-Za-z]:/.test(way);
}
