// The picture and the folders that the site's configuration names must be there.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { SiteConfig } from '../config/schema.ts';
import { report } from '../seed/messages.ts';
import { type Diagnostic, listDiagnostics } from '../shared/diagnostic.ts';
import { joinPath } from './read/sidecars.ts';
import type { Settings } from './settings.ts';

/**
 * @param root - of the project, absolute
 * @throws Error with a sentence for the user if there is no such picture
 */
export async function requireLogo({ logo }: Pick<SiteConfig, 'logo'>, root: string): Promise<void> {
  if (!logo) return;
  const found = await stat(join(root, 'public', logo)).catch(() => undefined);
  if (found?.isFile()) return;
  throw new Error(
    `Cannot find \`logo\` \`${logo}\` of the site's configuration, expected a picture \`public/${logo}\`. Put it there, or leave \`logo\` empty.`,
  );
}

/**
 * A name for a folder that is not there is no error: the same configuration may serve for several collections.
 *
 * @returns a warning for the user, if there is such a name
 */
export async function findUnusedSections({
  seeds,
  site,
  configuration,
}: Pick<Settings, 'seeds' | 'site' | 'configuration'>): Promise<Diagnostic[]> {
  const names = Object.keys(site.sections);
  if (names.length === 0) return [];
  const folders = new Set<string>();
  await addFolders(seeds, '', folders);
  const unused = names.filter((name) => !folders.has(name.normalize().replace(/^\/|\/$/g, '')));
  if (unused.length === 0) return [];
  const file = new VFile({ path: configuration });
  report(file, 'section-without-folder', [unused.map((name) => `\`${name}\``).join(', ')]);
  return listDiagnostics([file], '');
}

/** A folder that cannot be read holds none; reading its seeds says so. */
async function addFolders(root: string, folder: string, folders: Set<string>): Promise<void> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name.startsWith('.')) continue;
    const path = joinPath(folder, entry.name);
    folders.add(path.normalize());
    await addFolders(root, path, folders);
  }
}
