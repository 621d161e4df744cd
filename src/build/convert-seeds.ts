// Seeds are read and converted one at a time; what becomes of each page is the caller's business.
import { hash } from 'node:crypto';
import { VFile } from 'vfile';
import { createConverter, type Seed } from '../seed/convert.ts';
import type { SeedLink } from '../seed/data.ts';
import { isLive } from '../seed/live-mdx.ts';
import { isRefused, report } from '../seed/messages.ts';
import { createSlugRegistry, type SlugRegistry } from '../seed/unique-slugs.ts';
import { reportMissing } from './missing-targets.ts';
import type { Found } from './read/folder.ts';

export interface Conversion {
  /** Seeds found. */
  seeds: number;
  /** Seeds that have a page. */
  pages: number;
  /** Seeds that their authors keep back. */
  drafts: number;
  /** Seeds that cannot have a page. */
  refused: number;
  /** Files with something to say, seeds or others, values dropped. */
  reports: VFile[];
}

export interface ConvertSteps {
  /** Starts to read the seeds; called again if some must be converted a second time. */
  read: () => AsyncIterable<Found>;
  /** Language of texts that do not show theirs, BCP 47. */
  lang: string;
  /** Folders whose `.mdx` files are run, with those below them. */
  trustedMdx?: readonly string[] | undefined;
  /** Whether one seed of a folder is read alone, so that nobody knows what its links lead to. */
  isAlone?: boolean;
  /** Lines that many of the seeds begin with. */
  sharedLines?: ReadonlySet<string> | undefined;
  /** Finds the page of a seed that has one already and did not change; it has its address then, and is not settled. */
  recall?: (seed: Seed, registry: SlugRegistry) => Promise<VFile | undefined>;
  /** Does what is to be done with a page that can be made; may still refuse it. */
  settle: (page: VFile, seed: Seed) => Promise<void>;
}

/** @throws the system's error if the folder cannot be read, and what `recall` and `settle` throw */
export async function convertSeeds({
  read,
  lang,
  trustedMdx,
  isAlone = false,
  sharedLines,
  recall,
  settle,
}: ConvertSteps): Promise<Conversion> {
  const registry = createSlugRegistry();
  const convert = createConverter({ lang, registry, sharedLines, trustedMdx });
  const reports = new Map<string, VFile>();
  const links = new Map<string, readonly SeedLink[]>();
  const outcomes = new Map<string, 'page' | 'draft' | 'refused'>();

  const makePage = async (seed: Seed): Promise<VFile> => {
    const known = await recall?.(seed, registry);
    if (known) return known;
    const file = convert(seed);
    if (!isRefused(file) && !file.data.draft && !file.data.passedOver) await settle(file, seed);
    return file;
  };
  const take = async (found: Exclude<Found, { remark: VFile }>) => {
    const file = 'bytes' in found ? await makePage(seedOf(found)) : found.refused;
    if ('beside' in found) file.messages.unshift(...found.beside.flatMap(({ messages }) => messages));
    if (!file.data.passedOver) {
      outcomes.set(found.path, isRefused(file) ? 'refused' : file.data.draft ? 'draft' : 'page');
    }
    if (file.data.links && outcomes.get(found.path) === 'page') links.set(found.path, file.data.links);
    file.value = '';
    delete file.data.tree;
    delete file.data.live;
    if (file.messages.length > 0) reports.set(found.path, file);
  };
  for await (const found of read()) {
    if ('remark' in found) reports.set(found.path, found.remark);
    else await take(found);
  }
  if (registry.displaced.size > 0) {
    // Their address went to an author's wish that came later in the order; they take what is free now.
    for await (const found of read()) {
      if (!('remark' in found) && registry.displaced.has(found.path)) await take(found);
    }
  }
  const pages = [...outcomes].filter(([, outcome]) => outcome === 'page').map(([path]) => path);
  if (!isAlone) {
    reportMissing(links, pages, reports);
    reportNothingTrusted(trustedMdx, outcomes.keys(), reports);
  }
  const count = (wanted: string) => [...outcomes.values()].filter((outcome) => outcome === wanted).length;
  return {
    seeds: outcomes.size,
    pages: count('page'),
    drafts: count('draft'),
    refused: count('refused'),
    reports: [...reports.values()],
  };
}

/** Warn of each trusted folder with nothing to trust: its name may be a slip. */
function reportNothingTrusted(
  folders: readonly string[] = [],
  seeds: Iterable<string>,
  reports: Map<string, VFile>,
): void {
  const paths = [...seeds];
  for (const folder of folders) {
    if (paths.some((path) => isLive(path, [folder]))) continue;
    const file = new VFile({ path: folder });
    report(file, 'trusted-folder-without-mdx', [folder]);
    reports.set(folder, file);
  }
}

function seedOf({ path, bytes, overrides }: Extract<Found, { bytes: Uint8Array }>): Seed {
  return { path, bytes, sha256: hash('sha256', bytes), overrides, encoding: overrides.fields.encoding };
}
