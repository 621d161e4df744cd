// Sections are the folders of the seeds, shown as their owner wrote them; in addresses they have lost their marks.
import type { Doc } from './doc.ts';

/** Names that the site's owner gives to folders, by their path as in the seeds, in the order they are to be listed. */
export type SectionNames = Readonly<Record<string, string>>;

/**
 * The folder of a document's seed as its owner named it. Empty at the top.
 *
 * @example sourceFolder(doc) // => 'Luật/Năm 2023'
 */
export function sourceFolder({ data }: Pick<Doc, 'data'>): string {
  return data.source.path.split('/').slice(0, -1).join('/');
}

/**
 * @param folder - path of it in the seeds
 * @example sectionName('Luật/2023', { 'Luật/2023': 'Luật mới' }) // => 'Luật mới'
 * @example sectionName('Luật/bien-ban_2023', {}) // => 'bien ban 2023'
 */
export function sectionName(folder: string, names: SectionNames): string {
  const wished = Object.entries(names).find(([name]) => keyOf(name) === keyOf(folder))?.[1];
  const own = folder.slice(folder.lastIndexOf('/') + 1).normalize();
  return wished ?? (own.replace(/[-_\s]+/g, ' ').trim() || own);
}

/** @returns the folder's place among those that the owner orders; after all of them if it is not named */
export function sectionRank(folder: string, names: SectionNames): number {
  const rank = Object.keys(names).findIndex((name) => keyOf(name) === keyOf(folder));
  return rank < 0 ? Number.MAX_SAFE_INTEGER : rank;
}

/** Some systems part letters from their marks in names of files. */
function keyOf(folder: string): string {
  return folder.normalize().replace(/^\/|\/$/g, '');
}
