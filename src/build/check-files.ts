// The picture and the folders that the site's configuration names must exist.
import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { VFile } from 'vfile';
import type { SiteConfig } from '../config/schema.ts';
import { report } from '../seed/messages.ts';
import { type Diagnostic, listDiagnostics } from '../shared/diagnostic.ts';
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
  const folders = await listFolders(seeds);
  const unused = names.filter((name) => !folders.has(name.normalize().replace(/^\/|\/$/g, '')));
  if (unused.length === 0) return [];
  const file = new VFile({ path: configuration });
  report(file, 'section-without-folder', [unused.map((name) => `\`${name}\``).join(', ')]);
  return listDiagnostics([file], '');
}

async function listFolders(seeds: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(seeds, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(seeds.length + 1))
      .map((path) => path.replaceAll(sep, '/').normalize()),
  );
}
