// The side of the process that converts: seeds come in as messages, and their conversions go back in the same order.
import type { EntryConverter, EntryConverterOptions, ProvedPage } from '../convert-entry.ts';
import { refuseEntry } from '../convert-entry.ts';
import type { SeedEntry } from '../read/inventory.ts';

export type ConversionRequest =
  /** Comes before any seed, and again where options change. */
  { options: EntryConverterOptions } | { entry: ConvertedEntry; bytes: Uint8Array };

/** The part of an entry that its conversion needs. */
export type ConvertedEntry = Pick<SeedEntry, 'path' | 'sha256' | 'overrides'>;

/** @param createConverter - called with the options that the other side sends */
export function answerConversions(createConverter: (options: EntryConverterOptions) => EntryConverter): void {
  let convert: EntryConverter;
  let turn = Promise.resolve();
  process.on('message', (request: ConversionRequest) => {
    if ('options' in request) convert = createConverter(request.options);
    else turn = turn.then(() => answer(convert, request));
  });
  // The build hears the signal as well, and ends this process when it has to.
  process.on('SIGINT', () => {});
  process.once('disconnect', () => process.exit());
}

async function answer(
  convert: EntryConverter,
  { entry, bytes }: Extract<ConversionRequest, { entry: unknown }>,
): Promise<void> {
  let made: ProvedPage;
  try {
    made = await convert(entry, bytes);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    made = refuseEntry(entry.path, 'conversion-failed', [why]);
  }
  process.send?.(made);
}
