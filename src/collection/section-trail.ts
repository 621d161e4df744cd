import type { Doc } from './doc.ts';
import type { ListingLink } from './listings/listing.ts';
import { type SectionNames, sectionName } from './sections.ts';

/**
 * The sections that a document is in, outermost first. Folders too deep for an address are no sections.
 *
 * @example sectionTrail(doc, {}).map(({ address }) => address) // => ['luat', 'luat/nam-2023'] for `Luật/Năm 2023/a.txt`
 */
export function sectionTrail({ data }: Pick<Doc, 'data'>, names: SectionNames): ListingLink[] {
  const slugs = data.section.split('/').filter(Boolean);
  return slugs.map((_, depth) => ({
    kind: 'section',
    address: slugs.slice(0, depth + 1).join('/'),
    name: sectionName(ancestorFolder({ data }, depth), names),
  }));
}

/** @example ancestorFolder(doc, 0) // => 'Luật' for `Luật/Năm 2023/a.txt` */
export function ancestorFolder({ data }: Pick<Doc, 'data'>, depth: number): string {
  return data.source.path
    .split('/')
    .slice(0, depth + 1)
    .join('/');
}
