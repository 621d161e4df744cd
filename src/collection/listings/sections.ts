// Sections: the folders of the seeds, at every depth.
import type { Doc } from '../doc.ts';
import { sortableTitles } from '../numbered-titles.ts';
import { compareVietnamese } from '../order.ts';
import { ancestorFolder, sectionTrail } from '../section-trail.ts';
import { type SectionNames, sectionRank } from '../sections.ts';
import type { Listing, ListingLink } from './listing.ts';

/**
 * @param docs - newest first
 * @returns the list of sections, which also holds the documents outside of any, then the sections; nothing if there are none
 */
export function sectionListings(docs: readonly Doc[], names: SectionNames = {}): Listing[] {
  const root: Section = { ...emptySection({ kind: 'sections', address: 'sections', name: '' }, []), rank: 0 };
  const sections = new Map([['', root]]);
  for (const doc of docs) {
    let parent = root;
    parent.count += 1;
    for (const [depth, link] of sectionTrail(doc, names).entries()) {
      let section = sections.get(link.address);
      if (!section) {
        section = {
          ...emptySection(link, trailThrough(parent)),
          rank: sectionRank(ancestorFolder(doc, depth), names),
        };
        sections.set(link.address, section);
        parent.groups.push(section);
      }
      section.count += 1;
      parent = section;
    }
    parent.docs.push(doc);
  }
  if (sections.size === 1) return [];
  for (const section of sections.values()) section.groups = sortSections(section.groups);
  return [...sections.values()];
}

function emptySection(link: ListingLink, trail: readonly ListingLink[]) {
  return { ...link, trail, count: 0, groups: [] as Section[], docs: [] as Doc[] };
}

function trailThrough({ kind, address, name, trail }: Listing): ListingLink[] {
  return [...trail, { kind, address, name }];
}

/** In the order that the site's owner sets, then in Vietnamese order, and by number: "Quyển II", "Quyển X". */
function sortSections(sections: readonly Section[]): Section[] {
  const names = sortableTitles(sections.map(({ name }) => ({ title: name, section: '' })));
  return sections
    .map((section, at) => ({ section, name: names[at] ?? '' }))
    .sort(
      (a, b) =>
        a.section.rank - b.section.rank ||
        compareVietnamese(a.name, b.name) ||
        (a.section.address < b.section.address ? -1 : 1),
    )
    .map(({ section }) => section);
}

interface Section extends Listing {
  rank: number;
  groups: Section[];
  docs: Doc[];
}
