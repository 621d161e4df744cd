import { requireLogo } from '../check-files.ts';
import { readFolder } from '../read/folder.ts';
import { findSharedLines } from '../read/heads.ts';
import { createEntry, type InventoryEntry } from '../read/inventory.ts';
import { createReadCache } from '../read/read-cache.ts';
import type { Step } from './step.ts';

/** Lists the seeds of the folder with their digests and overrides. */
export const read: Step = {
  name: 'read',
  async run({ settings, emit, checkpoint, results }) {
    await requireLogo(settings.site, settings.root);
    const cache = createReadCache();
    const sharedLines = await findSharedLines(settings.seeds, cache);
    const entries: InventoryEntry[] = [];
    for await (const found of readFolder(settings.seeds, settings.overrides, cache.read)) {
      await checkpoint();
      entries.push(createEntry(found));
      emit({ type: 'progress', phase: 'read', done: entries.length, total: entries.length });
    }
    results.inventory = { entries, sharedLines, read: cache.take };
  },
};
