// What the site's configuration names must be there: a picture, and folders of documents.
import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { SiteConfig } from '../config/schema.ts';

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
 * @param seeds - folder of the seeds, absolute
 * @returns a sentence for the user, `undefined` if all is well
 */
export async function whyUnusedSections(
  { sections }: Pick<SiteConfig, 'sections'>,
  seeds: string,
): Promise<string | undefined> {
  const names = Object.keys(sections);
  if (names.length === 0) return undefined;
  const entries = await readdir(seeds, { recursive: true, withFileTypes: true });
  const folders = new Set(
    entries
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(seeds.length + 1))
      .map((path) => path.replaceAll(sep, '/').normalize()),
  );
  const unused = names.filter((name) => !folders.has(name.normalize().replace(/^\/|\/$/g, '')));
  if (unused.length === 0) return undefined;
  const list = unused.map((name) => `\`${name}\``).join(', ');
  return `Found no folder ${list}, named in \`sections\` of the site's configuration; expected the path of a folder below the documents, as it is written there`;
}
