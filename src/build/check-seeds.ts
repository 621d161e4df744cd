// The outcome of a build for its seeds, without a store and without a page being written.
import { type CollectedDocuments, collectDocuments } from './collect-documents.ts';
import { convertEntry } from './convert-entry.ts';
import { type Found, readFolder, readOne } from './read/folder.ts';
import { findSharedLines } from './read/heads.ts';
import { createEntry, type InventoryEntry } from './read/inventory.ts';
import { createReadCache } from './read/read-cache.ts';
import type { Settings } from './settings.ts';
import type { Conversion } from './store/conversion.ts';
import { createIsolatedConverter } from './workers/isolated-converter.ts';
import { mapAhead } from './workers/map-ahead.ts';

type SeedSettings = Pick<Settings, 'seeds' | 'site' | 'trustedMdx' | 'overrides'>;

/** @throws the system's error if the folder cannot be read */
export async function checkSeeds(settings: SeedSettings): Promise<CollectedDocuments> {
  const cache = createReadCache(settings.seeds);
  const sharedLines = await findSharedLines(settings.seeds, cache);
  const found = readFolder(settings.seeds, settings.overrides, cache.take);
  const { entries, conversions } = await convertAll(found, settings, sharedLines);
  return collectDocuments({ entries, conversions, trustedMdx: settings.trustedMdx });
}

/**
 * Convert one seed as if it were alone in its folder; whether its links lead anywhere is not known then.
 *
 * @param path - of the seed, relative to the folder of seeds, with `/`
 * @returns its MDX, empty if it has no page, and what was collected
 */
export async function convertAlone(
  settings: SeedSettings,
  path: string,
): Promise<CollectedDocuments & { mdx: string }> {
  const found = readOne(settings.seeds, path, settings.overrides);
  const { entries, conversions, pages } = await convertAll(found, settings);
  for (const [key, conversion] of conversions) {
    const { page } = conversion;
    if (page) conversions.set(key, { ...conversion, page: { ...page, links: [] } });
  }
  return { ...collectDocuments({ entries, conversions }), mdx: pages.join('') };
}

/** Converts and proves all that is found, with no line shared unless it is given. */
export async function convertAll(
  found: AsyncIterable<Found>,
  { seeds, site, trustedMdx }: SeedSettings,
  sharedLines?: ReadonlySet<string>,
) {
  const isolated = createIsolatedConverter({ lang: site.lang, sharedLines, trustedMdx, seeds });
  const convertOne = async (one: Found) => {
    const entry = createEntry(one);
    if (!('sha256' in entry) || !('bytes' in one)) return { entry };
    return { entry, made: await convertEntry(entry, one, isolated.convert) };
  };
  const entries: InventoryEntry[] = [];
  const conversions = new Map<string, Conversion>();
  const pages: string[] = [];
  try {
    for await (const { entry, made } of mapAhead(found, convertOne)) {
      entries.push(entry);
      if (!made) continue;
      conversions.set(entry.path, made.conversion);
      pages.push(made.mdx);
    }
  } finally {
    isolated.close();
  }
  return { entries, conversions, pages };
}
