// Every document gets an address of its own, by one fold over all wishes. An author's wish comes before any that was
// inferred; otherwise the order of the wishes, which is that of the seeds' paths, decides.
import { findReservation } from '../shared/reserved-addresses.ts';
import { asciiSlug } from '../shared/slug.ts';

/** The address that a document asks for. */
export interface AddressWish {
  /** The seed's path, relative to the seeds folder, with `/`. */
  path: string;
  /** Folder of the address, its names joined by `/`; empty at the top. */
  section: string;
  slug: string;
  byAuthor: boolean;
}

/** The address that a document gets. */
export interface Address {
  /** Missing if an author's wish cannot be met: the document has no page. */
  slug?: string;
  /** Path of the seed that has the address asked for, or who else has it. */
  holder?: string;
}

/** In bytes, with the suffix. */
const LONGEST_SLUG = 120;
/** Room for a suffix such as `-12`. */
const SUFFIX_ROOM = 8;

/**
 * @param wishes - in the order of the seeds' paths
 * @returns the address of each, by the seed's path
 */
export function assignAddresses(wishes: readonly AddressWish[]): Map<string, Address> {
  /** Full address to the seed that has it. */
  const holders = new Map<string, string>();
  const addresses = new Map<string, Address>();
  for (const wish of wishes.filter(({ byAuthor }) => byAuthor)) {
    const holder = findHolder(wish, holders);
    addresses.set(wish.path, holder === undefined ? { slug: wish.slug } : { holder });
    if (holder === undefined) holders.set(joinAddress(wish.section, wish.slug), wish.path);
  }
  for (const wish of wishes.filter(({ byAuthor }) => !byAuthor)) {
    const holder = findHolder(wish, holders);
    const slug = holder === undefined ? wish.slug : findFreeSlug(wish, holders);
    addresses.set(wish.path, holder === undefined ? { slug } : { slug, holder });
    holders.set(joinAddress(wish.section, slug), wish.path);
  }
  return addresses;
}

/** @example joinAddress('luat/nam-2023', 'a') // => 'luat/nam-2023/a' */
function joinAddress(section: string, slug: string): string {
  return section ? `${section}/${slug}` : slug;
}

function findHolder(
  { section, slug }: AddressWish,
  holders: ReadonlyMap<string, string>,
): string | undefined {
  const address = joinAddress(section, slug);
  return findReservation(address) ?? holders.get(address);
}

/** The seed's own file name, or a number where even that is the same, makes an address unique. */
function findFreeSlug({ path, section, slug }: AddressWish, holders: ReadonlyMap<string, string>): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const stem = name.replace(/(?<=.)\.[^.]*$/, '');
  const named = [slug, asciiSlug(stem)]
    .filter(Boolean)
    .join('-')
    .slice(0, LONGEST_SLUG - SUFFIX_ROOM)
    .replace(/(?<!-)-+$/, '');
  let candidate = named === slug ? `${slug}-2` : named;
  for (let number = 2; holders.has(joinAddress(section, candidate)); number++) {
    candidate = `${named}-${number}`;
  }
  return candidate;
}
