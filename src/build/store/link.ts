// Files of the store appear elsewhere as hard links, which cost no bytes and little time. Code that changes a file of the
// store writes another one in its place, so that no link changes with it.
import { copyFileSync, linkSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * @param from - absolute, as is `to`
 * @returns whether there was another file, or none
 */
export function linkFile(from: string, to: string): boolean {
  const there = statSync(to, { throwIfNoEntry: false });
  const { ino, dev } = statSync(from);
  if (there?.ino === ino && there.dev === dev) return false;
  if (there) rmSync(to, { recursive: true });
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    // Another disk, or a file system without links.
    copyFileSync(from, to);
  }
  return true;
}

/** Links all files of a folder into another one; both are absolute, and both belong to the store. */
export function linkFolder(from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    linkFile(path, join(to, path.slice(from.length + 1)));
  }
}
