import { join } from 'node:path';
import { digestCode, PAGE_CODE } from '../code-version.ts';
import { convertEntry } from '../convert-entry.ts';
import type { SeedEntry } from '../read/inventory.ts';
import type { Conversion } from '../store/conversion.ts';
import { openConversions } from '../store/conversions.ts';
import { digestText } from '../store/files.ts';
import { createIsolatedConverter } from '../workers/isolated-converter.ts';
import { mapAhead } from '../workers/map-ahead.ts';
import { advance } from './advance.ts';
import { requireResult, type Step } from './step.ts';

/** Turns each seed into an MDX page by itself; seeds that did not change keep theirs. */
export const convert: Step = {
  name: 'convert',
  async run(context) {
    const { settings, store, signal, results } = context;
    const { entries, sharedLines, read } = requireResult(context, 'inventory');
    const { root, seeds, site, trustedMdx } = settings;
    const code = await digestCode(root, PAGE_CODE);
    const version = digestText(JSON.stringify([code, site.lang, trustedMdx, [...sharedLines].sort()]));
    const known = openConversions(store, version);
    const isolated = createIsolatedConverter({ lang: site.lang, sharedLines, trustedMdx, seeds }, { signal });
    const convertOne = async (entry: SeedEntry) => {
      const key = digestEntry(entry);
      const conversion = known.find(entry.path, key);
      if (conversion) return { conversion };
      return { key, ...(await convertEntry(entry, await read(join(seeds, entry.path)), isolated.convert)) };
    };
    const conversions = new Map<string, Conversion>();
    try {
      const seedEntries = entries.filter((entry) => 'sha256' in entry);
      for await (const { conversion, ...made } of mapAhead(seedEntries, convertOne)) {
        if (!('key' in made)) results.summary.unchanged += 1;
        else if (made.isFinal) known.keep(made.key, conversion, made.mdx);
        else if (conversion.page) known.write(conversion.page.digest, made.mdx);
        conversions.set(conversion.path, conversion);
        await advance(context, 'convert', conversions.size, entries.length);
      }
    } finally {
      isolated.close();
    }
    known.save();
    results.conversions = conversions;
  },
};

function digestEntry({ path, sha256, overrides }: SeedEntry): string {
  return digestText(JSON.stringify([path, sha256, overrides]));
}
