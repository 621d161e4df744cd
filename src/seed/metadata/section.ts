// A seed's folder, as it stands in addresses.
import { asciiOrHexSlug } from '../../shared/slug.ts';
import { freeFolder } from '../reserved.ts';

/** In bytes. Systems refuse paths that are too long, and the site lies in a folder itself. */
const LONGEST_SECTION = 240;

/**
 * Folders that are too deep for an address share that of the deepest one above them that has one.
 *
 * @example sectionPath('Luật/Năm 2023/a.txt') // => 'luat/nam-2023'
 */
export function sectionPath(path: string): string {
  let section = '';
  for (const [level, name] of path.split('/').slice(0, -1).entries()) {
    const next = [section, freeFolder(asciiOrHexSlug(name), level === 0)].filter(Boolean).join('/');
    if (next.length > LONGEST_SECTION) break;
    section = next;
  }
  return section;
}
