import type { ConfigurationFile, SiteConfig } from './schema.ts';

/**
 * Folders whose MDX may be run. The project's own file speaks of its own seeds only, since another folder may hold one of
 * the same name; a file named for this run speaks of the folder that is built.
 *
 * @param isOwn - whether the project's own seeds are read
 */
export function trustedFolders(
  { trustedMdx }: Pick<SiteConfig, 'trustedMdx'>,
  isOwn: boolean,
  named: ConfigurationFile | undefined,
): readonly string[] {
  return isOwn || Object.hasOwn(named?.keys ?? {}, 'trustedMdx') ? trustedMdx : [];
}
