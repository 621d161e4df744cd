import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { createTwin } from '../../index-parts/format/twin.ts';

/** Files that the engine asks for while searching. */
const DATA = /\.(?:pf_\w+|pagefind)$|^pagefind-(?:entry\.json|worker\.js)$/;

/** Gives each data file of an index a twin: a script that hands over the same bytes to pages opened from disk. */
export async function writeTwins(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !DATA.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1).replaceAll(sep, '/');
    await writeFile(`${path}.js`, createTwin(name, await readFile(path)));
  }
}
