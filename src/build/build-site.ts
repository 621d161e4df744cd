// One build. The finished site replaces the old one in one move, so a failed or killed build leaves the last good one.
import { cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { isInside, ROOT } from '../cli/paths.ts';
import { requireFolder } from '../cli/require-folder.ts';
import { readSettings, SEEDS_VARIABLE } from './settings.ts';

/**
 * @param seeds - folder of the documents, absolute
 * @param out - folder of the site, absolute; replaced if it is empty or holds an earlier site
 * @throws Error with a sentence for the user if nothing could be built; the old site is then untouched
 */
export async function buildSite(seeds: string, out: string): Promise<void> {
  await checkFolders(seeds, out);
  const started = performance.now();
  process.env[SEEDS_VARIABLE] = seeds;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Astro loses assets if the path of its output has brackets or `#` in it; a path of ours never has.
  const built = join(readSettings(process.env).cache, 'site');
  // Astro would print every error twice, and what it has to say of its own steps is not the user's concern.
  await build({ root: ROOT, outDir: built, logLevel: 'silent' });
  await replaceFolder(out, built);
  console.log(`Built ${out} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

async function replaceFolder(out: string, built: string): Promise<void> {
  const [next, old] = [`${out}.next`, `${out}.old`];
  // A run that was killed between the renames below left the last good site under this name.
  if (!(await exists(out)) && (await exists(old))) await rename(old, out);
  await rm(next, { recursive: true, force: true });
  await mkdir(dirname(out), { recursive: true });
  try {
    await rename(built, next);
  } catch {
    // On another disk a folder cannot be moved.
    await cp(built, next, { recursive: true });
    await rm(built, { recursive: true });
  }
  await rm(old, { recursive: true, force: true });
  if (await exists(out)) await rename(out, old);
  await rename(next, out);
  await rm(old, { recursive: true, force: true });
}

async function checkFolders(seeds: string, out: string): Promise<void> {
  await requireFolder(seeds);
  if (isInside(out, seeds) || isInside(seeds, out)) {
    throw new Error(`Cannot build \`${out}\` from \`${seeds}\`, one holds the other. Choose another --out.`);
  }
  if ((await exists(out)) && !(await isSite(out))) {
    throw new Error(
      `Cannot replace \`${out}\`, it holds something other than a site built here. Choose another --out, or empty it.`,
    );
  }
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
