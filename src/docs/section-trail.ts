import type { Doc } from './doc.ts';
import type { Place } from './listings/listing.ts';

/** Names that the site's owner gives to folders, by their path as in the seeds, in the order they are to be listed. */
export type SectionNames = Readonly<Record<string, string>>;

/**
 * The sections that a document is in, outermost first, named as their folders unless the site's owner names them.
 * Folders that are too deep for an address have none.
 *
 * @example sectionTrail(doc).map(({ address }) => address) // => ['luat', 'luat/nam-2023'] for `Luật/Năm 2023/a.txt`
 */
export function sectionTrail({ data }: Doc, names: SectionNames = {}): Place[] {
  const folders = data.source.path.split('/');
  const slugs = data.section.split('/').filter(Boolean);
  return slugs.map((slug, depth) => {
    const folder = folders[depth] ?? slug;
    const path = folderPath(folders, depth);
    return {
      kind: 'section',
      address: slugs.slice(0, depth + 1).join('/'),
      name: (Object.hasOwn(names, path) && names[path]) || folder.normalize(),
    };
  });
}

/** @returns the place of each folder among those that the owner orders, by its address's path in the seeds */
export function sectionRank({ data }: Doc, depth: number, names: SectionNames): number {
  const rank = Object.keys(names).indexOf(folderPath(data.source.path.split('/'), depth));
  return rank < 0 ? Number.POSITIVE_INFINITY : rank;
}

function folderPath(folders: readonly string[], depth: number): string {
  return folders
    .slice(0, depth + 1)
    .join('/')
    .normalize();
}
