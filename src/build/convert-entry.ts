// One seed of the inventory → its conversion, proved. Nothing here knows another seed.
import { hash } from 'node:crypto';
import { VFile } from 'vfile';
import { type ConverterOptions, createConverter } from '../seed/convert.ts';
import { isRefused, report } from '../seed/messages.ts';
import { proveLive } from './prove/prove-live.ts';
import { provePage } from './prove/prove-page.ts';
import type { FileRead } from './read/file.ts';
import type { SeedEntry } from './read/inventory.ts';
import type { Conversion } from './store/conversion.ts';
import { digestText } from './store/files.ts';
import { packMessages } from './store/message-data.ts';

const UTF8 = new TextDecoder();

/** Converts and proves the bytes of one seed. */
export type EntryConverter = (entry: SeedEntry, bytes: Uint8Array) => Promise<ProvedPage>;

export interface ProvedPage {
  conversion: Conversion;
  /** Empty if there is no page. */
  mdx: string;
  /** Whether the seed alone decides the outcome, so that the next build may take it over. */
  isFinal: boolean;
}

export interface EntryConverterOptions extends ConverterOptions {
  /** Folder of the seeds, absolute: what MDX that is run imports is looked for there. */
  seeds: string;
}

export function createEntryConverter({ seeds, ...options }: EntryConverterOptions): EntryConverter {
  const convert = createConverter(options);
  return async ({ path, sha256, overrides }, bytes) => {
    const file = convert({ path, bytes, sha256, overrides, encoding: overrides.fields.encoding });
    if (file.data.passedOver) return withoutPage('none', file);
    if (file.data.draft) return withoutPage('draft', file);
    if (isRefused(file)) return withoutPage('refused', file);
    const { live } = file.data;
    // A file that code imports may be gone at the next build, or be there again.
    const isFinal = live === undefined;
    const words = live === undefined ? provePage(file) : undefined;
    if (live !== undefined) await proveLive(file, { body: live, text: UTF8.decode(bytes), seeds });
    const { metadata, links = [], overridePlaces = {}, overrides: set = {} } = file.data;
    if (isRefused(file) || !metadata) return withoutPage('refused', file, isFinal);
    const mdx = String(file);
    const slugPlace = set.slug === undefined ? undefined : overridePlaces['slug'];
    const page = {
      digest: digestText(mdx),
      metadata,
      slugPlace,
      links,
      ...(words !== undefined && { words }),
    };
    return { conversion: { path, outcome: 'page', messages: packMessages(file), page }, mdx, isFinal };
  };
}

/** @param read - the seed's file, as it is when it is converted; it must still be the one that the inventory has */
export async function convertEntry(
  entry: SeedEntry,
  read: FileRead,
  convert: EntryConverter,
): Promise<ProvedPage> {
  if ('bytes' in read && hash('sha256', read.bytes) === entry.sha256) return convert(entry, read.bytes);
  const file = new VFile({ path: entry.path });
  if ('bytes' in read) report(file, 'changed-while-reading');
  else report(file, read.refused, read.why);
  return withoutPage('refused', file, false);
}

function withoutPage(outcome: Conversion['outcome'], file: VFile, isFinal = true): ProvedPage {
  return { conversion: { path: file.path, outcome, messages: packMessages(file) }, mdx: '', isFinal };
}
