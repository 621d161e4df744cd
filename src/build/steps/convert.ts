import { join } from 'node:path';
import { digestCode, PAGE_CODE } from '../code-version.ts';
import { convertEntry, createEntryConverter } from '../convert-entry.ts';
import type { SeedEntry } from '../read/inventory.ts';
import type { Conversion } from '../store/conversion.ts';
import { openConversions } from '../store/conversions.ts';
import { digestText } from '../store/files.ts';
import { advance } from './advance.ts';
import { requireResult, type Step } from './step.ts';

/** Turns each seed into an MDX page by itself; seeds that did not change keep theirs. */
export const convert: Step = {
  name: 'convert',
  async run(context) {
    const { settings, store, results } = context;
    const { entries, sharedLines, read } = requireResult(context, 'inventory');
    const { root, seeds, site, trustedMdx } = settings;
    const code = await digestCode(root, PAGE_CODE);
    const version = digestText(JSON.stringify([code, site.lang, trustedMdx, [...sharedLines].sort()]));
    const known = openConversions(store, version);
    const converter = createEntryConverter({ lang: site.lang, sharedLines, trustedMdx, seeds });
    const conversions = new Map<string, Conversion>();
    for (const entry of entries) {
      if (!('sha256' in entry)) continue;
      const key = digestEntry(entry);
      let conversion = known.find(entry.path, key);
      if (conversion) results.summary.unchanged += 1;
      else {
        const made = await convertEntry(entry, await read(join(seeds, entry.path)), converter);
        conversion = made.conversion;
        if (made.isFinal) known.keep(key, conversion, made.mdx);
        else if (conversion.page) known.write(conversion.page.digest, made.mdx);
      }
      conversions.set(entry.path, conversion);
      await advance(context, 'convert', conversions.size, entries.length);
    }
    known.save();
    results.conversions = conversions;
  },
};

function digestEntry({ path, sha256, overrides }: SeedEntry): string {
  return digestText(JSON.stringify([path, sha256, overrides]));
}
