// A seed's folder, as it stands in addresses.
import { freeFolder } from '../reserved.ts';
import { ascii } from './slug.ts';

/** In bytes. Systems refuse paths that are too long, and the site lies in a folder itself. */
const LONGEST = 240;
const LONGEST_NAME = 60;

/**
 * Folders that are too deep for an address share that of the deepest one above them that has one.
 *
 * @example sectionOf('Luật/Năm 2023/a.txt') // => 'luat/nam-2023'
 */
export function sectionOf(path: string): string {
  let section = '';
  for (const [level, name] of path.split('/').slice(0, -1).entries()) {
    const next = [section, freeFolder(folderSlug(name), level === 0)].filter(Boolean).join('/');
    if (next.length > LONGEST) break;
    section = next;
  }
  return section;
}

/** Names in scripts that have no ASCII form become the hexadecimal digits of their bytes. */
function folderSlug(name: string): string {
  const bytes = () => Array.from(new TextEncoder().encode(name.normalize()), toHex).join('');
  return ascii(name) || bytes().slice(0, LONGEST_NAME);
}

function toHex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
