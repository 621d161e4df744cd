// A folder through the first half of a build, as the tests of its steps need it.
import { basename } from 'node:path';
import type { VFile } from 'vfile';
import { checkConfiguration } from '../../config/schema.ts';
import { noOverrides, type PlacedOverrides } from '../../seed/parse/overrides/overrides.ts';
import { collectDocuments } from '../collect-documents.ts';
import type { BuildSummary } from '../events.ts';
import { prepareDocuments } from '../run.ts';
import { ROOT, type Settings } from '../settings.ts';

export interface Folders {
  /** Folder of the seeds, absolute. */
  seeds: string;
  /** Folder of the MDX pages, absolute. */
  content: string;
  lang?: string;
  trustedMdx?: readonly string[];
  overrides?: PlacedOverrides;
}

/** Settings for a folder anywhere; its store is beside its MDX pages. */
export function createTestSettings({
  seeds,
  content,
  lang = 'vi',
  trustedMdx = [],
  overrides = noOverrides,
}: Folders): Settings {
  return {
    root: ROOT,
    seeds,
    shown: '.',
    name: basename(seeds),
    content,
    cache: `${content}.cache`,
    shardSize: 10_000,
    site: checkConfiguration([{ file: 'seedpress.yml', keys: { lang } }]),
    configuration: 'seedpress.yml',
    trustedMdx,
    overrides,
  };
}

/** @returns the counts of the build, and each file that has messages */
export async function convertFolder(
  folders: Folders,
): Promise<Omit<BuildSummary, 'milliseconds'> & { reports: VFile[] }> {
  const settings = createTestSettings(folders);
  const { summary, inventory, conversions } = await prepareDocuments(settings, { onEvent: () => {} });
  const entries = inventory?.entries ?? [];
  const { reports } = collectDocuments({
    entries,
    conversions: conversions ?? new Map(),
    trustedMdx: settings.trustedMdx,
  });
  return { ...summary, reports };
}
