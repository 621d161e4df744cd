// A folder of seeds → a folder of MDX pages. Every page is proved against its text before it is written.
import type { VFile } from 'vfile';
import type { Seed } from '../seed/convert.ts';
import type { PlacedOverrides } from '../seed/parse/overrides/overrides.ts';
import type { SlugRegistry } from '../seed/unique-slugs.ts';
import { type Conversion, convertSeeds } from './convert-seeds.ts';
import { openKnownPages } from './known-pages.ts';
import { isSound } from './prove-live.ts';
import { readFolder } from './read/folder.ts';
import { readHeads } from './read/heads.ts';
import { syncFolder } from './sync-folder.ts';

export interface ConvertOptions {
  /** Folder of the seeds, absolute. */
  seeds: string;
  /** Folder of the pages, absolute; everything else in it is deleted. */
  content: string;
  /** File in which to keep what is known of the pages, absolute, not in `content`. */
  known: string;
  /** Of the code that makes the pages: those of another version are made anew. */
  version: string;
  /** Language of texts that do not show theirs, BCP 47. */
  lang: string;
  /** Folders whose `.mdx` files are run, with those below them. */
  trustedMdx?: readonly string[];
  /** What is wished for all seeds. */
  above?: PlacedOverrides;
}

export interface StoredConversion extends Conversion {
  /** Pages written because they are new or differ. */
  written: number;
  /** Pages that were known already, so that their seeds were not converted. */
  unchanged: number;
}

/** @throws the system's error if the folder cannot be read or the pages cannot be written */
export async function convertFolder(options: ConvertOptions): Promise<StoredConversion> {
  const { seeds, content, lang, trustedMdx } = options;
  const folder = syncFolder(content);
  const { sharedLines, read } = await readHeads(seeds);
  const version = JSON.stringify([options.version, lang, trustedMdx, [...sharedLines].sort()]);
  const knownPages = await openKnownPages(options.known, content, version);
  /** Of each seed. */
  const pages = new Map<string, string>();
  let [written, unchanged] = [0, 0];

  const recall = async (seed: Seed, registry: SlugRegistry) => {
    const known = await knownPages.recall(seed, registry);
    if (!known) return undefined;
    pages.set(seed.path, known.page);
    unchanged += 1;
    return known.file;
  };
  const settle = async (file: VFile, seed: Seed) => {
    const { matter } = file.data;
    if (!matter) return;
    pages.delete(seed.path);
    const page = [matter.section, `${matter.slug}.mdx`].filter(Boolean).join('/');
    if (!(await isSound(file, seeds))) return;
    if (await folder.write(page, String(file))) written += 1;
    pages.set(seed.path, page);
    // What it imports may be gone at the next build.
    if (!matter.code) knownPages.remember(seed, file, page);
  };
  const conversion = await convertSeeds({
    read: () => readFolder(seeds, options.above, read),
    lang,
    trustedMdx,
    sharedLines,
    recall,
    settle,
  });
  await folder.prune(new Set(pages.values()));
  await knownPages.save();
  return { ...conversion, written, unchanged };
}
