// Which code makes the pages. What an older version of it made is not to be kept.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files and folders whose code decides what a page looks like, and the versions of the packages it uses. */
const PARTS = [
  'src/seed',
  'src/mdx',
  'src/front-matter.ts',
  'src/fold.ts',
  'src/safe-url.ts',
  'package-lock.json',
];

/**
 * @param root - of the project, absolute
 * @returns a checksum, base64url
 */
export async function codeVersion(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const path of (await Promise.all(PARTS.map((part) => filesIn(join(root, part))))).flat()) {
    hash.update(`${path.slice(root.length)}\n`).update(await readFile(path));
  }
  return hash.digest('base64url');
}

async function filesIn(path: string): Promise<string[]> {
  if (/\.\w+$/.test(path)) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
