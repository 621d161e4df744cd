// No two pages share an address. Seeds come one by one, in the order of their paths, so that the outcome is the same
// at every build and nothing but the addresses is held in memory.
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { ascii } from './matter/slug.ts';
import { report } from './messages.ts';

interface Claim {
  path: string;
  byAuthor: boolean;
}

/** Who has which address; `displaced` are seeds that lost theirs to an author's wish and must be processed again. */
export interface SlugRegistry {
  claims: Map<string, Claim>;
  displaced: Set<string>;
}

const LONGEST = 120;
const THE_SITE = 'a page of the site itself';
/** Pages that the site makes itself, at the top or in every folder. */
const RESERVED = /^(?:(?:.*\/)?index|404|all\/\d+)$/;

export function createSlugRegistry(): SlugRegistry {
  return { claims: new Map(), displaced: new Set() };
}

/** Settle each seed's slug: an author's is kept or the seed refused, an inferred one gives way with a suffix. */
export function seedUniqueSlug({ registry }: { registry: SlugRegistry }) {
  return (_tree: Root, file: VFile): void => {
    const { matter, author, source } = file.data;
    if (!matter || !source) return;
    const claim = { path: source.path, byAuthor: author?.slug !== undefined };
    const holder = ownerOf(matter.section, matter.slug, registry, source.path);

    if (holder && claim.byAuthor && (holder.byAuthor || holder.path === THE_SITE)) {
      report(file, 'slug-taken', [matter.slug, holder.path], file.data.authorPlaces?.['slug']);
      return;
    }
    if (holder && claim.byAuthor) registry.displaced.add(holder.path);
    if (holder && !claim.byAuthor) {
      const slug = freeSlug(matter.section, matter.slug, file.stem ?? '', registry);
      report(file, 'slug-suffixed', [matter.slug, holder.path, slug]);
      file.data.matter = { ...matter, slug };
    }
    registry.claims.set(keyOf(matter.section, file.data.matter?.slug ?? matter.slug), claim);
  };
}

function keyOf(section: string, slug: string): string {
  return section ? `${section}/${slug}` : slug;
}

function ownerOf(section: string, slug: string, registry: SlugRegistry, self: string): Claim | undefined {
  const key = keyOf(section, slug);
  if (RESERVED.test(key)) return { path: THE_SITE, byAuthor: false };
  const claim = registry.claims.get(key);
  return claim?.path === self ? undefined : claim;
}

/** The seed's own file name tells twins apart; a number does where even that is the same. */
function freeSlug(section: string, slug: string, stem: string, registry: SlugRegistry): string {
  const named = [slug, ascii(stem)]
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
