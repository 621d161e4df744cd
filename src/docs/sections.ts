// Sections are the folders of the seeds. The site's owner may give them names and an order; the rest follows by name.
import type { Doc } from './doc.ts';

/** Folders and the names they are shown under, in the order in which they are listed. */
export type SectionNames = Readonly<Record<string, string>>;

const collator = new Intl.Collator('vi', { numeric: true });

/**
 * The folder of a document's seed as its owner named it: in addresses it has lost its marks. Empty at the top.
 *
 * @example folderOf(doc) // => 'Luật/Năm 2023'
 */
export function folderOf({ data }: Pick<Doc, 'data'>): string {
  return data.source.path.split('/').slice(0, -1).join('/');
}

/**
 * @example sectionName('Luật/2023', { 'Luật/2023': 'Luật mới' }) // => 'Luật mới'
 * @example sectionName('Luật/bien-ban_2023', {}) // => 'bien ban 2023'
 */
export function sectionName(folder: string, names: SectionNames): string {
  const wished = Object.entries(names).find(([name]) => keyOf(name) === keyOf(folder))?.[1];
  const own = folder.slice(folder.lastIndexOf('/') + 1);
  return wished ?? (own.replace(/[-_\s]+/g, ' ').trim() || own);
}

/** Folders in the order that their owner wishes, then by name. */
export function inSectionOrder(folders: Iterable<string>, names: SectionNames): string[] {
  const places = new Map(Object.keys(names).map((name, place) => [keyOf(name), place]));
  const placeOf = (folder: string) => places.get(keyOf(folder)) ?? places.size;
  return [...folders].sort(
    (a, b) => placeOf(a) - placeOf(b) || collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0),
  );
}

/** Some systems part letters from their marks in names of files. */
function keyOf(folder: string): string {
  return folder.normalize().replace(/^\/|\/$/g, '');
}
