// No two pages share an address. Seeds come one by one, in the order of their paths, so that the outcome is the same
// at every build and nothing but the addresses is held in memory.
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { asciiSlug } from '../shared/slug.ts';
import { isRefused, report } from './messages.ts';
import { holderOf } from './reserved.ts';

interface Claim {
  /** Of the seed. */
  path: string;
  byAuthor: boolean;
  /** Nobody else can ever have it. */
  reserved?: boolean;
}

/** Who has which address; `displaced` are seeds that lost theirs to an author's wish and must be processed again. */
export interface SlugRegistry {
  claims: Map<string, Claim>;
  displaced: Set<string>;
}

const LONGEST = 120;

export function createSlugRegistry(): SlugRegistry {
  return { claims: new Map(), displaced: new Set() };
}

/** What a seed asks for. */
export interface SlugWish {
  /** Of the seed. */
  path: string;
  section: string;
  slug: string;
  byAuthor: boolean;
}

/** What it gets: another address if `holder` has the one it asked for, none if `slug` is missing. */
export interface Settlement {
  slug?: string;
  /** Path of a seed, or what else has the address. */
  holder?: string;
}

/** Settle each seed's slug: an author's is kept or the seed refused, an inferred one gives way with a suffix. */
export function seedUniqueSlug({ registry }: { registry: SlugRegistry }) {
  return (_tree: Root, file: VFile): void => {
    const { matter, overrides, source } = file.data;
    // A refused seed has no page, and needs no address.
    if (!matter || !source || isRefused(file)) return;
    const { section, slug } = matter;
    const wish = { path: source.path, section, slug, byAuthor: overrides?.slug !== undefined };
    const settlement = settleSlug(wish, registry);
    file.data.slug = { wish, settlement };
    claimSlug(wish, settlement, registry);
    const { slug: given, holder = '' } = settlement;
    if (!given) report(file, 'slug-taken', [slug, holder], file.data.overridePlaces?.['slug']);
    else if (given !== slug) report(file, 'slug-suffixed', [slug, holder, given]);
    if (given) file.data.matter = { ...matter, slug: given };
  };
}

/** What a seed would get; nothing is changed. */
export function settleSlug(wish: SlugWish, registry: SlugRegistry): Settlement {
  const { path, section, slug, byAuthor } = wish;
  const holder = ownerOf(section, slug, registry, path);
  if (!holder) return { slug };
  if (!byAuthor) return { slug: freeSlug(wish, registry), holder: holder.path };
  const isTaken = holder.byAuthor || holder.reserved;
  return isTaken ? { holder: holder.path } : { slug, holder: holder.path };
}

/** Hold what was settled; whoever had it before is displaced. */
export function claimSlug(
  { path, section, byAuthor }: SlugWish,
  { slug, holder }: Settlement,
  registry: SlugRegistry,
): void {
  if (!slug) return;
  if (byAuthor && holder) registry.displaced.add(holder);
  registry.claims.set(keyOf(section, slug), { path, byAuthor });
}

function keyOf(section: string, slug: string): string {
  return section ? `${section}/${slug}` : slug;
}

function ownerOf(section: string, slug: string, registry: SlugRegistry, self: string): Claim | undefined {
  const key = keyOf(section, slug);
  const reserved = holderOf(key);
  if (reserved) return { path: reserved, byAuthor: false, reserved: true };
  const claim = registry.claims.get(key);
  return claim?.path === self ? undefined : claim;
}

/** The seed's own file name tells twins apart; a number does where even that is the same. */
function freeSlug({ path, section, slug }: SlugWish, registry: SlugRegistry): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const stem = name.replace(/(?<=.)\.[^.]*$/, '');
  const named = [slug, asciiSlug(stem)]
    .filter(Boolean)
    .join('-')
    .slice(0, LONGEST - 8)
    .replace(/-+$/, '');
  let candidate = named === slug ? `${slug}-2` : named;
  for (let number = 2; registry.claims.has(keyOf(section, candidate)); number++) {
    candidate = `${named}-${number}`;
  }
  return candidate;
}
