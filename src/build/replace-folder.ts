// The finished site replaces the old one in one move, so that a failed or killed build leaves the last good one. Nothing is
// removed that a build did not make: its temporary folder has a name of random digits, which the store records.
import { randomBytes } from 'node:crypto';
import {
  access,
  constants,
  cp,
  lstat,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';

/** A replacement under way, as the store records it. */
interface Replacement {
  /** Folder of the site, absolute. */
  out: string;
  /** Temporary folder beside it, with the new site as `new` and then the replaced one as `old`; absolute. */
  folder: string;
}

/**
 * @param seeds - folder of the documents, absolute
 * @param out - folder of the site, absolute
 * @returns the folder that is replaced, absolute: `out`, or the folder that `out` is a link to
 * @throws Error with a sentence for the user if `out` may not be replaced, or the system's if nothing may be written beside it
 */
export async function resolveReplaceable(seeds: string, out: string): Promise<string> {
  const [from, to] = [await resolveLinks(seeds), await resolveLinks(out)];
  if (isInside(to, from) || isInside(from, to)) {
    throw new Error(`Cannot build \`${out}\` from \`${seeds}\`, one holds the other. Choose another --out.`);
  }
  if ((await exists(to)) && !(await isSite(to))) {
    throw new Error(
      `Cannot replace \`${out}\`, it holds something other than a site built here. Choose another --out, or empty it.`,
    );
  }
  await requireWritable(dirname(to));
  return to;
}

/**
 * @param out - folder of the site, absolute; no link
 * @param built - folder of the new site, absolute; it is moved
 * @param record - file that names the temporary folder while there is one, absolute
 * @throws the system's error; the old site is then where it was
 */
export async function replaceFolder(out: string, built: string, record: string): Promise<void> {
  const folder = join(dirname(out), `.${basename(out)}.${randomBytes(8).toString('hex')}`);
  await mkdir(dirname(out), { recursive: true });
  await writeFile(record, JSON.stringify({ out, folder } satisfies Replacement));
  try {
    await mkdir(folder);
    await move(built, join(folder, 'new'));
    if (await exists(out)) await rename(out, join(folder, 'old'));
    await rename(join(folder, 'new'), out);
  } finally {
    await finishReplacement(record);
  }
}

/**
 * Finish what the last replacement left when it failed or was killed: the old site returns if there is no new one, and the
 * temporary folder goes.
 */
export async function finishReplacement(record: string): Promise<void> {
  const text = await readFile(record, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  const left = parseReplacement(text);
  if (left) {
    const old = join(left.folder, 'old');
    if (!(await exists(left.out)) && (await exists(old))) await rename(old, left.out);
    await rm(left.folder, { recursive: true, force: true });
  }
  await rm(record, { force: true });
}

/** Whether a path is the folder or in it; both absolute. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !/^\.\.(?:[/\\]|$)/.test(way) && !isAbsolute(way);
}

/** @throws Error with a sentence for the user if the path is a link to nothing */
async function resolveLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    if (await lstat(path).catch(() => undefined)) {
      throw new Error(
        `Cannot use \`${path}\`, it is a link to a folder that is not there. Remove the link, or make the folder.`,
      );
    }
    const parent = dirname(path);
    return parent === path ? path : join(await resolveLinks(parent), basename(path));
  }
}

/** Found out before a build rather than after it. @param folder - absolute; made if it is missing */
async function requireWritable(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) return requireWritable(dirname(folder));
  if (!found.isDirectory()) {
    throw new Error(`Cannot write in \`${folder}\`, it is a file. Choose another --out.`);
  }
  await access(folder, constants.W_OK);
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch {
    // A folder cannot be moved to another disk.
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}

/** @returns `undefined` for a record that was cut off while it was written: its folder was not made */
function parseReplacement(text: string): Replacement | undefined {
  try {
    return JSON.parse(text) as Replacement;
  } catch {
    return undefined;
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
