// A seed's folder, as it appears in addresses.
import { unreservedFolder } from '../../shared/reserved-addresses.ts';
import { asciiOrHexSlug } from '../../shared/slug.ts';

/** In bytes. Systems limit the length of paths, and the site's own folder adds to it. */
const LONGEST_SECTION = 240;

/**
 * Folders that are too deep for an address share the section of the deepest folder above them that has one.
 *
 * @example sectionPath('Luật/Năm 2023/a.txt') // => 'luat/nam-2023'
 */
export function sectionPath(path: string): string {
  let section = '';
  for (const [level, name] of path.split('/').slice(0, -1).entries()) {
    const next = [section, unreservedFolder(asciiOrHexSlug(name), level === 0)].filter(Boolean).join('/');
    if (next.length > LONGEST_SECTION) break;
    section = next;
  }
  return section;
}
