import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { indexFolder } from './index-site.ts';
import type { Step } from './step.ts';

/** Puts a copy of the index beside the pages, so that a change of a file of the site does not change the store. */
export const pack: Step = {
  name: 'pack',
  async run({ store, site }) {
    cpSync(indexFolder(store), join(site, 'pagefind'), { recursive: true });
  },
};
