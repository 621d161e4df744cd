// The code is one of the inputs of everything that is kept between builds: a result of other code is not used.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Sources that decide a seed's conversion; part of its key in the store. */
export const PAGE_CODE = [
  'src/build/convert-entry.ts',
  'src/build/create-entry-converter.ts',
  'src/build/workers',
  'src/build/prove',
  'src/build/store',
  'src/seed',
  'src/render',
  'src/shared',
];
/** Sources that decide the search index of a page. */
export const INDEX_CODE = [
  'src/build/indexing',
  'src/build/astro',
  'src/index-parts',
  'src/build/store/files.ts',
  'src/render/page-text.ts',
  'src/shared',
];
/** Sources of the script that searches it. */
export const ENGINE_CODE = ['src/client'];

/**
 * @param root - of the project, absolute
 * @param sources - files and folders, relative to it; the versions of all packages count, too
 * @returns a checksum, base64url
 */
export async function digestCode(root: string, sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const files = await Promise.all(
    [...sources, 'package-lock.json'].map((source) => listSources(join(root, source))),
  );
  for (const path of files.flat()) {
    hash.update(`${path.slice(root.length)}\n`).update(await readFile(path));
  }
  return hash.digest('base64url');
}

async function listSources(path: string): Promise<string[]> {
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
