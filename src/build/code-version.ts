// Which code made something that is kept between builds. What an older version of it made is not to be used.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What decides what a page looks like, and whether it is one. */
export const PAGE_CODE = [
  'src/build/prove-page.ts',
  'src/build/prove-live.ts',
  'src/seed',
  'src/render',
  'src/shared',
];
/** What decides what the search index of a page is. */
export const INDEX_CODE = ['src/build/indexing', 'src/index-parts', 'src/shared/diacritics.ts'];

/**
 * @param root - of the project, absolute
 * @param parts - files and folders, relative to it; the versions of all packages count, too
 * @returns a checksum, base64url
 */
export async function codeVersion(root: string, parts: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const files = await Promise.all([...parts, 'package-lock.json'].map((part) => filesIn(join(root, part))));
  for (const path of files.flat()) {
    hash.update(`${path.slice(root.length)}\n`).update(await readFile(path));
  }
  return hash.digest('base64url');
}

async function filesIn(path: string): Promise<string[]> {
  if (/\.\w+$/.test(path)) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter(
      (entry) =>
        entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name) && !/[/\\]test$/.test(entry.parentPath),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
