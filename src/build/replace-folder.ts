// The finished site replaces the old one in one move, so that a failed or killed build leaves the last good one.
import { cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';

/**
 * @param seeds - folder of the documents, absolute
 * @param out - folder of the site, absolute
 * @throws Error with a sentence for the user if there are no documents, or `out` may not be replaced
 */
export async function requireReplaceable(seeds: string, out: string): Promise<void> {
  if (isInside(out, seeds) || isInside(seeds, out)) {
    throw new Error(`Cannot build \`${out}\` from \`${seeds}\`, one holds the other. Choose another --out.`);
  }
  if ((await exists(out)) && !(await isSite(out))) {
    throw new Error(
      `Cannot replace \`${out}\`, it holds something other than a site built here. Choose another --out, or empty it.`,
    );
  }
}

/** @param built - folder of the new site, absolute; it is moved */
export async function replaceFolder(out: string, built: string): Promise<void> {
  const [next, old] = [`${out}.next`, `${out}.old`];
  // A run that was killed between the renames below left the last good site under this name.
  if (!(await exists(out)) && (await exists(old))) await rename(old, out);
  await rm(next, { recursive: true, force: true });
  await mkdir(dirname(out), { recursive: true });
  try {
    await rename(built, next);
  } catch {
    // A folder cannot be moved to another disk.
    await cp(built, next, { recursive: true });
    await rm(built, { recursive: true });
  }
  await rm(old, { recursive: true, force: true });
  if (await exists(out)) await rename(out, old);
  await rename(next, out);
  await rm(old, { recursive: true, force: true });
}

/** Whether a path is the folder or in it; both absolute. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !/^\.\.(?:[/\\]|$)/.test(way) && !isAbsolute(way);
}

/** Empty, or with a home page that names this program as its maker. */
async function isSite(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => ['not a folder']);
  if (names.length === 0) return true;
  const home = await readFile(join(folder, 'index.html'), 'utf8').catch(() => '');
  return home.includes('<meta name="generator" content="Seedpress');
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
