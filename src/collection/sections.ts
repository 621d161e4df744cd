// Sections are the folders of the seeds, shown as their owner named them; addresses have their names without diacritics.
import type { Doc } from './doc.ts';

/** Names that the site's owner gives to folders, by their path in the seeds, in the order of the lists. */
export type SectionNames = Readonly<Record<string, string>>;

/**
 * The folder of a document's seed as its owner named it; empty at the top.
 *
 * @example sourceFolder(doc) // => 'Luật/Năm 2023'
 */
export function sourceFolder({ data }: Pick<Doc, 'data'>): string {
  return data.source.path.split('/').slice(0, -1).join('/');
}

/**
 * @param folder - its path in the seeds
 * @example sectionName('Luật/2023', { 'Luật/2023': 'Luật mới' }) // => 'Luật mới'
 * @example sectionName('Luật/bien-ban_2023', {}) // => 'bien ban 2023'
 */
export function sectionName(folder: string, names: SectionNames): string {
  const wished = Object.entries(names).find(
    ([name]) => comparableFolder(name) === comparableFolder(folder),
  )?.[1];
  const own = folder.slice(folder.lastIndexOf('/') + 1).normalize();
  return wished ?? (own.replace(/[-_\s]+/g, ' ').trim() || own);
}

/** @returns the position of a folder among those that the owner names; after all of them if it is not named */
export function sectionRank(folder: string, names: SectionNames): number {
  const rank = Object.keys(names).findIndex((name) => comparableFolder(name) === comparableFolder(folder));
  return rank < 0 ? Number.MAX_SAFE_INTEGER : rank;
}

/** In one Unicode form, since some systems decompose the names of files, and without `/` at either end. */
function comparableFolder(folder: string): string {
  return folder.normalize().replace(/^\/|\/$/g, '');
}
