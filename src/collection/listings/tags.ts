// Subjects. Tags are the authors' words in any script; their addresses are unique, short and valid names of folders.
import { asciiOrHexSlug, isDeviceName } from '../../shared/slug.ts';
import type { Doc } from '../doc.ts';
import { compareVietnamese } from '../order.ts';
import type { Listing, ListingLink } from './listing.ts';

const root: ListingLink = { kind: 'tags', address: 'tags', name: '' };

/**
 * @param docs - newest first
 * @returns the list of subjects in Vietnamese order, then each subject; nothing if no document has any
 */
export function tagListings(docs: readonly Doc[]): Listing[] {
  const tags = groupByTag(docs);
  if (tags.length === 0) return [];
  const groups = tags.map(
    ({ name, address, docs }): Listing => ({
      kind: 'tag',
      address,
      name,
      count: docs.length,
      trail: [root],
      groups: [],
      docs,
    }),
  );
  const count = new Set(groups.flatMap(({ docs }) => docs)).size;
  return [{ ...root, count, trail: [], groups, docs: [] }, ...groups];
}

/** @returns the address of each tag's list, by the tag as documents write it */
export function assignTagAddresses(docs: readonly Doc[]): Map<string, string> {
  return new Map(
    groupByTag(docs).flatMap(({ spellings, address }) => [...spellings.keys()].map((tag) => [tag, address])),
  );
}

/** @returns the lists of a document's tags, each once, in the order and spelling of the document */
export function documentTags({ data }: Doc, addresses: ReadonlyMap<string, string>): ListingLink[] {
  const links = new Map<string, ListingLink>();
  for (const tag of data.tags) {
    const address = addresses.get(tag);
    if (address && !links.has(address)) links.set(address, { kind: 'tag', address, name: tag.trim() });
  }
  return [...links.values()];
}

/** Tags that differ only in capitals and Unicode form are one, in the spelling of most documents. */
function groupByTag(docs: readonly Doc[]): Tag[] {
  const found = new Map<string, TaggedDocs>();
  for (const doc of docs) {
    for (const tag of doc.data.tags) {
      const key = tag.normalize().trim().toLowerCase();
      if (!key) continue;
      const one: TaggedDocs = found.get(key) ?? { spellings: new Map(), docs: [] };
      found.set(key, one);
      one.spellings.set(tag, (one.spellings.get(tag) ?? 0) + 1);
      if (one.docs.at(-1) !== doc) one.docs.push(doc);
    }
  }
  const taken = new Set<string>();
  return [...found]
    .map(([key, one]) => ({ ...one, key, name: commonestSpelling(one.spellings) }))
    .sort((a, b) => compareVietnamese(a.name, b.name) || (a.key < b.key ? -1 : 1))
    .map((one) => ({ ...one, address: `${root.address}/${claimSlug(one.name, taken)}` }));
}

function commonestSpelling(spellings: ReadonlyMap<string, number>): string {
  const most = Math.max(...spellings.values());
  const names = [...spellings].flatMap(([tag, count]) => (count === most ? tag.normalize().trim() : []));
  return names.sort()[0] ?? '';
}

function claimSlug(name: string, taken: Set<string>): string {
  const slug = asciiOrHexSlug(name);
  let free = slug;
  for (let number = 2; taken.has(free) || isDeviceName(free); number++) free = `${slug}-${number}`;
  taken.add(free);
  return free;
}

interface TaggedDocs {
  /** How documents write it → how many of them. */
  spellings: Map<string, number>;
  docs: Doc[];
}

interface Tag extends TaggedDocs {
  name: string;
  address: string;
}
