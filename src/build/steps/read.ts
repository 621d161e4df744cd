import { requireLogo } from '../check-files.ts';
import { readFolder } from '../read/folder.ts';
import { findSharedLines } from '../read/heads.ts';
import { createEntry, type InventoryEntry } from '../read/inventory.ts';
import { createReadCache } from '../read/read-cache.ts';
import { advance } from './advance.ts';
import type { Step } from './step.ts';

/** Lists the seeds of the folder with their digests and overrides. */
export const read: Step = {
  name: 'read',
  async run(context) {
    const { settings, results } = context;
    await requireLogo(settings.site, settings.root);
    const cache = createReadCache(settings.seeds);
    let texts = 0;
    const countText = () => advance(context, 'read', ++texts, texts);
    const sharedLines = await findSharedLines(settings.seeds, cache, countText);
    const entries: InventoryEntry[] = [];
    for await (const found of readFolder(settings.seeds, settings.overrides, cache.read)) {
      entries.push(createEntry(found));
      await advance(context, 'read', entries.length, Math.max(texts, entries.length));
    }
    results.inventory = { entries, sharedLines, read: cache.take };
  },
};
