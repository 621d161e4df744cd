// One seed of the inventory → its conversion. Who converts is given: its modules take longer to load than some folders to
// build, and are needed in one process only.
import { hash } from 'node:crypto';
import { VFile } from 'vfile';
import type { ConverterOptions } from '../seed/convert.ts';
import { type MessageId, report } from '../seed/messages.ts';
import type { FileRead } from './read/file.ts';
import type { SeedEntry } from './read/inventory.ts';
import type { Conversion } from './store/conversion.ts';
import { packMessages } from './store/message-data.ts';

/** Converts and proves the bytes of one seed. */
export type EntryConverter = (
  entry: Pick<SeedEntry, 'path' | 'sha256' | 'overrides'>,
  bytes: Uint8Array,
) => Promise<ProvedPage>;

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

/** @param read - the seed's file, as it is when it is converted; it must still be the one that the inventory has */
export async function convertEntry(
  entry: SeedEntry,
  read: FileRead,
  convert: EntryConverter,
): Promise<ProvedPage> {
  if ('bytes' in read && hash('sha256', read.bytes) === entry.sha256) return convert(entry, read.bytes);
  if ('bytes' in read) return refuseEntry(entry.path, 'changed-while-reading');
  return refuseEntry(entry.path, read.refused, read.why);
}

/** @returns no page, in this build only */
export function refuseEntry(path: string, id: MessageId, args: readonly string[] = []): ProvedPage {
  const file = new VFile({ path });
  report(file, id, args);
  return withoutPage('refused', file, false);
}

export function withoutPage(outcome: Conversion['outcome'], file: VFile, isFinal = true): ProvedPage {
  return { conversion: { path: file.path, outcome, messages: packMessages(file) }, mdx: '', isFinal };
}
